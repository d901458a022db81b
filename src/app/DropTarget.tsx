import { type ReactNode, useEffect, useState } from "react";
import { announce } from "../views/shared/announce.ts";
import { sentences } from "../views/shared/sentences.ts";

/** Takes a file dropped anywhere on the page. */
export function DropTarget(props: {
  readonly onFile: (file: File) => void;
  readonly children: ReactNode;
}) {
  const { onFile } = props;
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") === true;
    const onDragOver = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onDragLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(false);
      const files = event.dataTransfer?.files;
      const first = files?.[0];
      if (files !== undefined && files.length > 1) announce(sentences.opening.emptyFile);
      if (first !== undefined) onFile(first);
    };
    document.addEventListener("dragover", onDragOver);
    document.addEventListener("dragleave", onDragLeave);
    document.addEventListener("drop", onDrop);
    return () => {
      document.removeEventListener("dragover", onDragOver);
      document.removeEventListener("dragleave", onDragLeave);
      document.removeEventListener("drop", onDrop);
    };
  }, [onFile]);
  return (
    <>
      {props.children}
      {isOver && <div className="drop-hint">{sentences.opening.drop}</div>}
    </>
  );
}
