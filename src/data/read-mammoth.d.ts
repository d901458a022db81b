/** The package types its Node entry only; the browser's has the same shape. */
declare module "mammoth/mammoth.browser.min.js" {
  export { default } from "mammoth";
}
