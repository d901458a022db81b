import {
  getDocument,
  type PDFDocumentLoadingTask,
  type PDFDocumentProxy,
  PDFWorker,
  VerbosityLevel,
} from "pdfjs-dist";
import { fromPdfPages, type PdfProperties } from "../format/raw/from-pdf-pages.ts";
import type { PdfPage } from "../format/raw/pdf-lines.ts";
import { toPdfRuns } from "../format/raw/to-pdf-runs.ts";
import type { RawText } from "../model/raw-text.ts";
import { RawTextError, refuseLongText } from "./load-raw-error.ts";

/** Fewer visible characters in all are stamps of a scanner, not a text layer. */
const MIN_CHARACTERS = 20;

/**
 * The raw text of a PDF file with a text layer. Throws `RawTextError`: `encrypted` where a password
 * is asked for, `noTextLayer` for scanned pages, `broken`, `tooLarge`; or the signal's reason.
 */
export async function readPdf(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  signal?: AbortSignal,
): Promise<RawText> {
  const port = new Worker(new URL("./read-pdf.worker.ts", import.meta.url), { type: "module" });
  const worker = PDFWorker.create({ port });
  const task = getDocument({
    data: bytes,
    worker,
    // The policy of the page allows neither; nothing is drawn, so neither is missed.
    isEvalSupported: false,
    useWasm: false,
    useWorkerFetch: false,
    disableFontFace: true,
    stopAtErrors: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  const cancel = () => port.terminate();
  signal?.addEventListener("abort", cancel);
  try {
    return await untilAborted(readDocument(name, task), port, signal);
  } catch (error) {
    if (error instanceof RawTextError || signal?.aborted) throw error;
    const isLocked = error instanceof Error && error.name === "PasswordException";
    throw new RawTextError(
      isLocked ? { kind: "encrypted", name } : { kind: "broken", name, format: "pdf" },
    );
  } finally {
    signal?.removeEventListener("abort", cancel);
    worker.destroy();
    port.terminate();
  }
}

/** A terminated worker never answers, and one that cannot start neither. */
function untilAborted<T>(work: Promise<T>, port: Worker, signal?: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal?.reason);
    if (signal?.aborted) abort();
    signal?.addEventListener("abort", abort, { once: true });
    port.addEventListener("error", () => reject(new Error("The PDF worker failed")));
    work.then(resolve, reject).finally(() => signal?.removeEventListener("abort", abort));
  });
}

async function readDocument(name: string, task: PDFDocumentLoadingTask): Promise<RawText> {
  const document = await task.promise;
  const pages: PdfPage[] = [];
  let characters = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const runs = toPdfRuns(
      items.filter((item) => "str" in item),
      page.view,
    );
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    pages.push({ width: right - left, height: top - bottom, runs });
    characters += runs.reduce((sum, { text }) => sum + text.trim().length, 0);
    refuseLongText(name, characters);
    page.cleanup();
  }
  if (characters < MIN_CHARACTERS) {
    throw new RawTextError({ kind: "noTextLayer", name, pages: document.numPages });
  }
  return fromPdfPages(pages, await readProperties(document));
}

async function readProperties(document: PDFDocumentProxy): Promise<PdfProperties> {
  const { info } = await document.getMetadata();
  const { Title: title, Language: language } = info as Readonly<Record<string, unknown>>;
  return {
    ...(typeof title === "string" ? { title } : {}),
    ...(typeof language === "string" ? { language } : {}),
  };
}
