import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** Fonts that the first screen needs: fetched beside the script instead of after the styles. */
const FIRST_FONTS = /(newsreader-latin-wght-normal|libre-franklin-latin-wght-normal).*\.woff2$/;

/**
 * The first fonts come with the first text or not at all: letters that change later would move its
 * lines. Source Serif serves the scripts that Newsreader lacks, so its Latin letters are left out.
 */
const fitFonts = {
  postcssPlugin: "fit-fonts",
  AtRule: {
    "font-face": (face: FontFaceRule) => {
      const rule = face.toString();
      if (/source-serif-4-(latin|vietnamese)/.test(rule)) face.remove();
      if (/(newsreader|libre-franklin)-latin-wght-normal/.test(rule)) {
        face.walkDecls("font-display", (display) => {
          display.value = "optional";
        });
      }
    },
  },
};

/** The little of PostCSS that is used here; Vite brings it. */
interface FontFaceRule {
  readonly toString: () => string;
  readonly remove: () => void;
  readonly walkDecls: (property: string, change: (declaration: { value: string }) => void) => void;
}

/** Writes the policy and the font preloads into the built page; the development server needs inline scripts. */
function secureBuiltPage(): Plugin {
  return {
    name: "secure-built-page",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (_html, { bundle }) => [
        {
          tag: "meta",
          attrs: { "http-equiv": "Content-Security-Policy", content: CONTENT_SECURITY_POLICY },
          injectTo: "head-prepend",
        },
        ...Object.keys(bundle ?? {})
          .filter((file) => FIRST_FONTS.test(file))
          .map((file) => ({
            tag: "link",
            attrs: {
              rel: "preload",
              as: "font",
              type: "font/woff2",
              crossorigin: "",
              href: `./${file}`,
            },
            injectTo: "head" as const,
          })),
      ],
    },
  };
}

/** The chosen colours come before the first paint: a classic script, which Vite would not bundle. */
function loadThemeFirst(): Plugin {
  return {
    name: "load-theme-first",
    transformIndexHtml: () => [
      { tag: "script", attrs: { src: "./theme.js" }, injectTo: "head-prepend" },
    ],
  };
}

/** Leaves the examples of the drafting rules out of the worker: readers and tests use them, 3 kB gzipped. */
function leaveOutExamples(): Plugin {
  return {
    name: "leave-out-examples",
    apply: "build",
    enforce: "pre",
    transform: (code, id) =>
      id.includes("/src/extract/")
        ? { code: code.replace(/\bexample: "(?:[^"\\\n]|\\.)*",/g, ""), map: null }
        : undefined,
  };
}

export default defineConfig({
  base: "./",
  plugins: [react(), loadThemeFirst(), secureBuiltPage()],
  css: { postcss: { plugins: [fitFonts] } },
  worker: { plugins: () => [leaveOutExamples()] },
  build: {
    manifest: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // The axis (vis-timeline, moment) comes after the text is readable; `npm run size` keeps the budget.
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      output: {
        // What the first screen shares with later parts stays together: many small files zip badly.
        codeSplitting: {
          groups: [
            {
              name: "shared",
              test: /src\/(base|model|state|views\/shared)\/(?!time-window|Why|web-address|use-event-review|copy-text|edit-history|draft-jobs)|react/,
              minShareCount: 2,
            },
          ],
        },
      },
    },
  },
  test: {
    include: ["src/**/*.test.ts", "e2e/tools/**/*.test.ts"],
    environment: "node",
    // A busy machine is no reason to fail.
    testTimeout: 60_000,
    // The tests leave nothing behind, so that a worker need not load every module anew for each file.
    isolate: false,
  },
});
