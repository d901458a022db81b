import { useEffect, useRef } from "react";
import type { Library } from "../data/library.ts";
import { DraftDialog } from "../views/drafting/DraftDialog.tsx";
import { useDrafting } from "./use-drafting.ts";

/** Files on their way to a draft: each new list is taken once. */
export interface FileBatch {
  readonly files: readonly File[];
}

interface DraftHostProps {
  readonly library: Library;
  readonly base: string;
  readonly text: string;
  readonly onChangeText: (text: string) => void;
  readonly batch: FileBatch;
  /** Takes files chosen in the dialog, of any kind. */
  readonly onFiles: (files: readonly File[]) => void;
  readonly onOpen: (article: string) => void;
  readonly onClose: () => void;
}

/** The drafting dialog with its jobs; closing it ends them. */
export function DraftHost(props: DraftHostProps) {
  const { batch, onOpen, onClose } = props;
  const { jobs, startFiles, startText, date, cancel, clear } = useDrafting(
    props.library,
    props.base,
  );
  const taken = useRef<FileBatch>(undefined);
  useEffect(() => {
    if (taken.current === batch) return;
    taken.current = batch;
    startFiles(batch.files);
  }, [batch, startFiles]);
  useEffect(() => clear, [clear]);
  return (
    <DraftDialog
      text={props.text}
      onChangeText={props.onChangeText}
      jobs={jobs}
      onText={(raw) => startText(raw, raw.headline ?? "")}
      onFiles={props.onFiles}
      onDate={date}
      onCancel={cancel}
      onOpen={onOpen}
      onAgain={clear}
      onClose={onClose}
    />
  );
}
