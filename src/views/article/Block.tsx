import { type ReactNode, useEffect, useRef, useState } from "react";
import type { BlockLayout } from "../../model/text-segments.ts";
import { useReaderState } from "../shared/reader-context.tsx";
import { BlockText } from "./BlockText.tsx";
import { Margin } from "./Margin.tsx";

/** How far from the window a paragraph gets its marks: about two screens. */
const NEAR = "2000px 0px";

interface BlockProps {
  readonly layout: BlockLayout;
  /** `false` in a book: its paragraphs are plain text until they come near the window. */
  readonly isAlwaysMarked: boolean;
  /** On paper all is marked. */
  readonly isPrinted: boolean;
  readonly children: ReactNode;
}

/** A headline, standfirst or paragraph with its marks. */
export function Block({ layout, isAlwaysMarked, isPrinted, children }: BlockProps) {
  const host = useRef<HTMLDivElement>(null);
  const isNear = useNearness(host, isAlwaysMarked);
  const isSelected = useReaderState(({ view }) =>
    layout.passages.some(({ event }) => event === view.event),
  );
  const isMarked = isNear || isPrinted || isSelected;
  const { block } = layout;
  const Tag = toTag(block.style);
  return (
    <div ref={host} className={`block block-${block.style}`} data-block={block.id} dir="auto">
      {isMarked && <Margin layout={layout} />}
      <Tag className="block-text">{isMarked ? <BlockText layout={layout} /> : block.text}</Tag>
      {children}
    </div>
  );
}

function useNearness(
  host: { readonly current: HTMLDivElement | null },
  isAlwaysNear: boolean,
): boolean {
  const [isNear, setNear] = useState(isAlwaysNear);
  useEffect(() => {
    const element = host.current;
    if (isNear || element === null) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true);
      },
      { rootMargin: NEAR },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [host, isNear]);
  return isNear;
}

function toTag(style: string): "h1" | "h2" | "p" | "blockquote" {
  if (style === "headline") return "h1";
  if (style === "heading") return "h2";
  return style === "quotation" ? "blockquote" : "p";
}
