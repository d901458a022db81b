import type { SpanJson } from "../../format/article-schema.ts";

/** Words of one block that are selected in the page, without white space at the ends. */
export type SelectedSpan = Required<Pick<SpanJson, "in" | "start" | "end" | "quote">>;

/** The selected words; `undefined` for none, for more than one block, and outside the text. */
export function findSelectedSpan(selection: Selection | null): SelectedSpan | undefined {
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const block = findBlock(range.startContainer);
  if (block === undefined || findBlock(range.endContainer) !== block) return undefined;
  const text = listTextNodes(block)
    .map(({ data }) => data)
    .join("");
  let start = toOffset(block, range.startContainer, range.startOffset);
  let end = toOffset(block, range.endContainer, range.endOffset);
  while (start < end && /\s/.test(text[start] as string)) start += 1;
  while (end > start && /\s/.test(text[end - 1] as string)) end -= 1;
  const id = block.closest<HTMLElement>("[data-block]")?.dataset["block"];
  if (id === undefined || start >= end) return undefined;
  return { in: id, start, end, quote: text.slice(start, end) };
}

function findBlock(node: Node): Element | undefined {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest("[data-block] > .block-text") ?? undefined;
}

// The text as the article has it: numbers of passages, which only paper shows, are no part of it.
function listTextNodes(block: Element): readonly Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (node.parentElement?.closest(".passage-number") === null) nodes.push(node);
  }
  return nodes;
}

function toOffset(block: Element, container: Node, offset: number): number {
  const point = document.createRange();
  point.setStart(container, offset);
  point.collapse(true);
  let characters = 0;
  for (const node of listTextNodes(block)) {
    if (node === container) return characters + offset;
    if (point.comparePoint(node, 0) >= 0) return characters;
    characters += node.data.length;
  }
  return characters;
}
