/** Reads PDF files away from the page; bundled here so that it is served as a script of our own. */
import "pdfjs-dist/build/pdf.worker.min.mjs";
