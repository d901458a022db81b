import fc from "fast-check";
import { expect, test } from "vitest";
import { addEdit, type EditHistory, openHistory, undoEdits } from "./edit-history.ts";

const append = (text: string, letter: string) => (letter === "" ? text : text + letter);
const open = (): EditHistory<string, string> => openHistory("", [], 0, append);

test("edits change the present, undo and redo walk them", () => {
  let history = addEdit(addEdit(open(), "a", append), "b", append);
  expect(history.present).toBe("ab");
  history = undoEdits(history, 1, append);
  expect(history.present).toBe("a");
  expect(undoEdits(history, -1, append).present).toBe("ab");
});

test("an edit after undo forgets what was undone", () => {
  const undone = undoEdits(addEdit(addEdit(open(), "a", append), "b", append), 1, append);
  const history = addEdit(undone, "c", append);
  expect(history.edits).toEqual(["a", "c"]);
  expect(undoEdits(history, -1, append)).toBe(history);
});

test("an edit that changes nothing is no step", () => {
  const history = addEdit(open(), "a", append);
  expect(addEdit(history, "", append)).toBe(history);
});

test("a kept history opens where it was left, whatever number was kept", () => {
  expect(openHistory("", ["a", "b", "c"], 2, append).present).toBe("ab");
  expect(openHistory("", ["a"], 7, append).applied).toBe(1);
  expect(openHistory("", ["a"], -1, append).applied).toBe(0);
});

test("undoing all and redoing all gives the same present", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1 })), (letters) => {
      const history = letters.reduce((h, letter) => addEdit(h, letter, append), open());
      const back = undoEdits(history, letters.length, append);
      expect(back.present).toBe("");
      expect(undoEdits(back, -letters.length, append).present).toBe(history.present);
    }),
  );
});
