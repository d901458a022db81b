import { afterEach, describe, expect, test, vi } from "vitest";
import { MAX_FILE } from "../format/parse-article.ts";
import { articleJsonFromText } from "../testing/article-builder.ts";
import {
  ArticleLoadError,
  articleQuery,
  loadArticle,
  loadArticleFile,
  loadSamples,
  samplesQuery,
} from "./load-article.ts";

const BASE = "https://dateline.example/reader/";
const STORY = JSON.stringify(articleJsonFromText("% id=talks\n# Talks\nText."));

/** Answers every request with `answer`; returns the addresses asked for. */
function answerWith(answer: () => Response | Promise<Response>): readonly string[] {
  const asked: string[] = [];
  vi.stubGlobal("fetch", async (url: URL, init: RequestInit) => {
    asked.push(url.href);
    init.signal?.throwIfAborted();
    return answer();
  });
  return asked;
}

function textOf(body: string, init?: ResponseInit) {
  return () => new Response(body, init);
}

/** Why `loading` failed. */
async function failureOf(loading: Promise<unknown>): Promise<unknown> {
  const error = await loading.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ArticleLoadError);
  return (error as ArticleLoadError).failure;
}

/** A body that breaks off after its first bytes. */
function createBrokenBody(): ReadableStream {
  return new ReadableStream({
    pull: (controller) => controller.error(new TypeError("the connection was lost")),
  });
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("an article at a path", () => {
  test("is read relative to the page, or from the root of its origin", async () => {
    const asked = answerWith(textOf(STORY));
    const { article, problems } = await loadArticle("articles/a.dateline.json", BASE);
    await loadArticle("/b.dateline.json", BASE);
    expect(article).toMatchObject({ id: "talks", headline: "Talks" });
    expect(problems).toEqual([]);
    expect(asked).toEqual([
      "https://dateline.example/reader/articles/a.dateline.json",
      "https://dateline.example/b.dateline.json",
    ]);
  });

  test("that is not there is told by its path", async () => {
    answerWith(textOf("", { status: 404 }));
    expect(await failureOf(loadArticle("/a.json", BASE))).toEqual({
      kind: "notFound",
      what: "/a.json",
    });
  });

  test("that is refused is told with the status", async () => {
    answerWith(textOf("", { status: 503 }));
    expect(await failureOf(loadArticle("/a", BASE))).toEqual({ kind: "refused", status: 503 });
  });

  test("cannot be reached without a network, nor when the answer breaks off", async () => {
    answerWith(() => Promise.reject(new TypeError("Failed to fetch")));
    expect(await failureOf(loadArticle("/a", BASE))).toEqual({ kind: "unreachable" });
    answerWith(() => new Response(createBrokenBody()));
    expect(await failureOf(loadArticle("/a", BASE))).toEqual({ kind: "unreachable" });
  });

  test("that is too large is refused by what the server announces", async () => {
    const headers = { "content-length": String(MAX_FILE + 1) };
    answerWith(() => new Response(createBrokenBody(), { headers }));
    const failure = await failureOf(loadArticle("/a", BASE));
    expect(failure).toEqual({ kind: "tooLarge", bytes: MAX_FILE + 1 });
  });

  test("that is too large is refused by what arrives", async () => {
    answerWith(textOf(" ".repeat(MAX_FILE + 1)));
    const failure = await failureOf(loadArticle("/a", BASE));
    expect(failure).toEqual({ kind: "tooLarge", bytes: MAX_FILE + 1 });
  });

  test("that cannot be read says why", async () => {
    const bodies = {
      "<!doctype html>": "notJson",
      "{}": "notAnArticle",
      [STORY.replace('"version":1', '"version":2')]: "newerVersion",
    };
    for (const [body, kind] of Object.entries(bodies)) {
      answerWith(textOf(body));
      const failure = await failureOf(loadArticle("/a", BASE));
      expect(failure).toMatchObject({ kind: "unreadable", problems: [{ kind }] });
    }
  });

  test("is never asked of another origin", async () => {
    const asked = answerWith(textOf(STORY));
    for (const path of ["//evil.example/a", "https://evil.example/a", "javascript:1", "http://["]) {
      expect(await failureOf(loadArticle(path, BASE))).toEqual({ kind: "notFound", what: path });
    }
    expect(asked).toEqual([]);
  });

  test("that nobody waits for any more ends with what stopped it", async () => {
    const stop = AbortSignal.abort(new Error("left the page"));
    answerWith(textOf(STORY));
    await expect(loadArticle("/a", BASE, stop)).rejects.toThrow("left the page");
    const later = new AbortController();
    const body = new ReadableStream({
      pull: (controller) => {
        later.abort(new Error("left the page"));
        controller.error(later.signal.reason);
      },
    });
    answerWith(() => new Response(body));
    await expect(loadArticle("/a", BASE, later.signal)).rejects.toThrow("left the page");
  });
});

describe("an article in a file", () => {
  test("is read, with or without a byte order mark", async () => {
    for (const text of [STORY, `\uFEFF${STORY}`]) {
      expect((await loadArticleFile(new Blob([text]))).article.id).toBe("talks");
    }
  });

  test("that is too large is not even opened", async () => {
    const file = { size: MAX_FILE + 1, text: () => Promise.reject(new Error("opened")) };
    expect(await failureOf(loadArticleFile(file as unknown as Blob))).toEqual({
      kind: "tooLarge",
      bytes: MAX_FILE + 1,
    });
  });

  test("that has gone, or is none, says so", async () => {
    const gone = { size: 1, text: () => Promise.reject(new DOMException("", "NotFoundError")) };
    expect(await failureOf(loadArticleFile(gone as unknown as Blob))).toMatchObject({
      kind: "notFound",
    });
    expect(await failureOf(loadArticleFile(new Blob(["PK\u0003"])))).toMatchObject({
      kind: "unreadable",
      problems: [{ kind: "notJson" }],
    });
  });
});

describe("the samples", () => {
  const SAMPLE = {
    id: "talks",
    path: "articles/talks.dateline.json",
    headline: "Talks",
    published: "2025-04-22T18:00:00Z",
    about: "Ukraine",
  };

  test("are listed without their broken lines", async () => {
    const asked = answerWith(
      textOf(JSON.stringify({ articles: [SAMPLE, null, 3, { id: "x" }, { ...SAMPLE, path: 1 }] })),
    );
    expect(await loadSamples(BASE)).toEqual([SAMPLE]);
    expect(asked).toEqual([`${BASE}articles/index.json`]);
  });

  test("are none in a file of another shape", async () => {
    for (const body of ["null", "[]", '{"articles":{}}']) {
      answerWith(textOf(body));
      expect(await loadSamples(BASE)).toEqual([]);
    }
  });

  test("fail like articles do", async () => {
    answerWith(textOf("", { status: 404 }));
    expect(await failureOf(loadSamples(BASE))).toMatchObject({ kind: "notFound" });
    answerWith(textOf("<!doctype html>"));
    expect(await failureOf(loadSamples(BASE))).toEqual({ kind: "unreachable" });
  });
});

test("queries answer at once without a network, never retry, and tell articles apart", () => {
  for (const query of [samplesQuery(BASE), articleQuery("/a", BASE)]) {
    expect(query).toMatchObject({ networkMode: "always", retry: false });
  }
  expect(articleQuery("/a", BASE).queryKey).not.toEqual(articleQuery("/b", BASE).queryKey);
});
