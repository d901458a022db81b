import { expect, test } from "vitest";
import { articleJsonFromText } from "../../testing/article-builder.ts";
import { parseArticle } from "../parse-article.ts";
import type { JsonObject } from "../upgraders.ts";
import type { ArticleEdit } from "./article-edit.ts";
import { editArticle } from "./edit-article.ts";

const DRAFT = { rule: "frame.meet", confidence: 0.7, state: "drafted" };

function drafted(): JsonObject {
  const json = articleJsonFromText(`
    @ ann person US Ann Lee
    @ annie person - Annie
    @ office organisation US The office
    ! e1 meeting planned 2025-04-23 "Ann: meeting" ann:visitor annie:participant <- annie
    ! e2 statement happened 2025-04-22 "Annie: statement" annie:speaker
    p1: [Ann Lee|ann] will {e1:meet [Annie|annie]}. {e2:[Annie|annie] said so}.
  `);
  for (const list of ["events", "actors", "mentions"]) {
    for (const entry of json[list]) entry["draft"] = { ...DRAFT };
  }
  return json;
}

function edit(json: JsonObject, ...edits: readonly ArticleEdit[]) {
  const result = edits.reduce(editArticle, json);
  const parsed = parseArticle(result);
  if (!parsed.ok) throw new Error("no article is left");
  expect(parsed.value.problems).toEqual([]);
  return parsed.value.article;
}

test("accepting an event takes its draft mark away and no other", () => {
  const article = edit(drafted(), { type: "accepted", items: [{ list: "events", id: "e1" }] });
  expect(article.events.map(({ draft }) => draft?.state)).toEqual([undefined, "drafted"]);
  expect(article.actors.every(({ draft }) => draft !== undefined)).toBe(true);
});

test("accepting an actor accepts its mentions", () => {
  const article = edit(drafted(), { type: "accepted", items: [{ list: "actors", id: "annie" }] });
  expect(
    article.mentions.filter(({ draft }) => draft === undefined).map(({ actor }) => actor),
  ).toEqual(["annie", "annie"]);
});

test("rejecting an actor takes it out everywhere and keeps who said so by name", () => {
  const article = edit(drafted(), { type: "rejected", item: { list: "actors", id: "annie" } });
  expect(article.actors.map(({ id }) => id)).toEqual(["ann", "office"]);
  expect(article.mentions).toHaveLength(1);
  expect(article.events[0]?.participants.map(({ actor }) => actor)).toEqual(["ann"]);
  expect(article.events[0]?.attribution[0]?.chain[0]?.source).toEqual({
    kind: "unnamed",
    description: "Annie",
  });
});

test("changing a value calls the event edited and drops the reasons of that value only", () => {
  const json = drafted();
  const events = json["events"] as JsonObject[];
  const reasons = [
    { value: "status", rule: "will" },
    { value: "participant ann", rule: "subject" },
  ];
  const reasoned = { ...json, events: [{ ...events[0], draft: { ...DRAFT, reasons } }, events[1]] };
  const article = edit(reasoned, {
    type: "eventChanged",
    id: "e1",
    change: { status: "possible" },
  });
  expect(article.events[0]).toMatchObject({ status: "possible", draft: { state: "edited" } });
  expect(article.events[0]?.draft?.reasons.map(({ value }) => value)).toEqual(["participant ann"]);
});

test("null takes a property away", () => {
  const article = edit(drafted(), { type: "eventChanged", id: "e1", change: { when: null } });
  expect(article.events[0]?.when).toBeUndefined();
});

test("merging actors joins names, mentions, participants and sources", () => {
  const article = edit(drafted(), { type: "actorsMerged", from: "annie", into: "ann" });
  expect(article.actors.map(({ id }) => id)).toEqual(["ann", "office"]);
  expect(article.actors[0]).toMatchObject({ name: "Ann Lee", aliases: ["Annie"], country: "US" });
  expect(new Set(article.mentions.map(({ actor }) => actor))).toEqual(new Set(["ann"]));
  expect(article.events[0]?.participants).toEqual([{ actor: "ann", role: "visitor" }]);
});

test("splitting a mention gives it to a new actor and leaves the others", () => {
  const json = drafted();
  const { start, end } = (json["mentions"] as JsonObject[]).at(-1) as {
    readonly start: number;
    readonly end: number;
  };
  const article = edit(json, {
    type: "mentionSplit",
    mention: { actor: "annie", in: "p1", start, end },
    actor: { id: "annie-2", kind: "person", name: "Annie Other" },
  });
  expect(article.mentions.map(({ actor }) => actor)).toEqual(["ann", "annie", "annie-2"]);
});

test("unknown properties and untouched parts stay as they are", () => {
  const json: JsonObject = { ...drafted(), "x-note": { kept: true } };
  const after = editArticle(json, { type: "rejected", item: { list: "events", id: "e1" } });
  expect(after["x-note"]).toBe(json["x-note"]);
  expect(after["actors"]).toBe(json["actors"]);
});

test("an edit of something that is not there changes nothing", () => {
  const json = drafted();
  const edits: readonly ArticleEdit[] = [
    { type: "accepted", items: [{ list: "events", id: "no" }] },
    { type: "rejected", item: { list: "actors", id: "no" } },
    { type: "eventChanged", id: "no", change: { title: "x" } },
    { type: "actorsMerged", from: "ann", into: "no" },
    { type: "actorsMerged", from: "ann", into: "ann" },
  ];
  for (const each of edits) expect(editArticle(json, each)).toBe(json);
});
