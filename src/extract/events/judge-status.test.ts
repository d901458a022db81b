import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EventStatus } from "../../model/article.ts";
import { toParsedText } from "../parsed-text.ts";
import { judgeStatus } from "./judge-status.ts";

/** The status of the words between the brackets: "Rubio will [meet] Lavrov." */
function judge(marked: string): EventStatus {
  const start = marked.indexOf("[");
  const end = marked.indexOf("]") - 1;
  const text = marked.replace("[", "").replace("]", "");
  return judgeStatus(toParsedText(text), { start, end }).status;
}

describe("judgeStatus of verbs", () => {
  it.each<[string, EventStatus]>([
    ["The ministers [met] in Oslo.", "happened"],
    ["The ministers have [met] twice.", "happened"],
    ["The ministers will [meet] in Oslo.", "planned"],
    ["The envoy is to [travel] to Doha.", "planned"],
    ["The envoy is going to [travel] to Doha.", "planned"],
    ["The envoy is [travelling] to Doha on Monday.", "planned"],
    ["The office said that the envoy would [travel] to Doha.", "planned"],
    ["The parties agreed to [meet] again.", "planned"],
    ["Both banks plan to [merge].", "planned"],
    ["Bank to [close] forty branches", "planned"],
    ["She will fly to Doha and [sign] the treaty.", "planned"],
    ["The bank will answer to [growing] doubts.", "happened"],
    ["He is ready to [meet] the envoys.", "possible"],
    ["The parties may [meet] again.", "possible"],
    ["The parties could [meet] again.", "possible"],
    ["Both presidents want to [meet] again.", "possible"],
    ["He called on them to [withdraw].", "possible"],
    ["If the parties [meet], sanctions will ease.", "possible"],
    ["If a price is not [agreed], the bank will wait.", "possible"],
    ["The union hopes that the firm [accepts] the terms.", "possible"],
    ["The minister did not [meet] the delegation.", "denied"],
    ["The minister will not [attend].", "denied"],
    ["He refused to [meet] the delegation.", "denied"],
    ["He failed to [appear].", "denied"],
    ["The ministry denied that he had [resigned].", "denied"],
    ["They left without [signing] the text.", "denied"],
    ["They did not plan to [merge].", "denied"],
    ["They managed to [reach] the shore.", "happened"],
  ])("reads %s as %s", (marked, status) => {
    expect(judge(marked)).toBe(status);
  });
});

describe("judgeStatus of nouns", () => {
  it.each<[string, EventStatus]>([
    ["They held [talks] in Oslo.", "happened"],
    ["They will hold [talks] in Oslo.", "planned"],
    ["The planned [visit] is long.", "planned"],
    ["A [summit] will be held in Oslo.", "planned"],
    ["The chancellor announced a [visit] to Oslo.", "planned"],
    ["They proposed [talks] in Oslo.", "possible"],
    ["He spoke of the prospect of [talks].", "possible"],
    ["A [summit] could take place in Oslo.", "possible"],
    ["No [meeting] took place.", "denied"],
    ["The palace ruled out a [meeting] with the rebels.", "denied"],
    ["The [visit] was called off.", "cancelled"],
    ["The queen cancelled her [visit] to Oslo.", "cancelled"],
    ["[Talks] postponed until May", "cancelled"],
    ["The planned [visit] of the queen to Oslo was cancelled.", "cancelled"],
    ["She cancelled her planned [visit] to Oslo.", "cancelled"],
    ["A [meeting] in Oslo, which had been scheduled for May, was cancelled.", "cancelled"],
    ["The [talks] that had been set for May were called off.", "cancelled"],
    ["The [talks] scheduled for Friday were postponed.", "cancelled"],
    ["The planned [visit] was not cancelled.", "planned"],
  ])("reads %s as %s", (marked, status) => {
    expect(judge(marked)).toBe(status);
  });
});

describe("judgeStatus of anything", () => {
  it("never throws and gives the same answer twice", () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(40), fc.nat(40), (text, start, length) => {
        const trigger = { start, end: start + length };
        const first = judgeStatus(toParsedText(text), trigger);
        expect(judgeStatus(toParsedText(text), trigger)).toEqual(first);
      }),
    );
  });
});
