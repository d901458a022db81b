import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyStory } from "../testing/any-story.ts";
import { articleFromText } from "../testing/article-builder.ts";
import type { ActorId, EventId, NewsEvent } from "./article.ts";
import { type ArticleIndex, toArticleIndex } from "./article-index.ts";

function indexOf(story: string): ArticleIndex {
  return toArticleIndex(articleFromText(story));
}

function ids(events: readonly NewsEvent[]): string {
  return events.map(({ id }) => id).join(" ");
}

describe("as told", () => {
  test("events follow their first passage, wherever the file lists them", () => {
    const index = indexOf(`
      # News of {e4:a headline}
      > {e3:In brief}
      ! e1 call happened 2025-04-20 "Second paragraph"
      ! e2 call happened 2025-04-21 "First paragraph, then again"
      ! e3 call happened 2025-04-22 "Standfirst"
      ! e4 call happened 2025-04-23 "Headline"
      {e2:First}.
      {e1:Second} and {e2:again}.
    `);
    expect(ids(index.told)).toBe("e4 e3 e2 e1");
    expect(index.toldPosition.get("e1" as EventId)).toBe(3);
  });

  test("of two passages that begin together the longer, outer one comes first", () => {
    const index = indexOf(`
      ! inner visit planned 2025-04-23 "The deed"
      ! outer statement happened 2025-04-22 "The announcement"
      {outer:{inner:A visit} was announced}.
    `);
    expect(ids(index.told)).toBe("outer inner");
  });

  test("events without words in the text come last, in the order of the file", () => {
    const index = indexOf(`
      ! e1 call happened 2025-04-20 "No words"
      ! e2 call happened 2025-04-20 "No words either"
      ! e3 call happened 2025-04-22 "Told"
      {e3:Told}.
    `);
    expect(ids(index.told)).toBe("e3 e1 e2");
  });
});

describe("as happened", () => {
  test("the first day decides, then the order in the text; undated events come last", () => {
    const index = indexOf(`
      ! undated call possible - "Some day"
      ! late call planned 2025-04-23 "Tomorrow"
      ! month call happened 2025-04 "In April"
      ! heldUntil call happened ../2025-04-22 "Until today"
      ! today call happened 2025-04-22 "Today"
      ! early call happened 2025-04-21 "Yesterday"
      {undated:A} {late:B} {month:C} {heldUntil:D} {today:E} {early:F}
    `);
    expect(ids(index.happened)).toBe("month early heldUntil today late undated");
    expect(index.happenedPosition.get("undated" as EventId)).toBe(5);
  });

  test("clock times order the events of a day that have one; the others keep their place", () => {
    const index = indexOf(`
      ! ten call happened 2025-04-22 "Ten" time=2025-04-22T10:00:00Z
      ! untimed call happened 2025-04-22 "Some time"
      ! nine call happened 2025-04-22 "Nine" time=2025-04-22T09:00:00Z
      {ten:A} {untimed:B} {nine:C}
    `);
    expect(ids(index.happened)).toBe("nine untimed ten");
  });

  test("instants are compared, not the hours that clocks of other zones show", () => {
    const index = indexOf(`
      % zone=Europe/London
      ! london call happened 2025-04-22 "At 13:00 in London" time=2025-04-22T13:00:00+01:00
      ! moscow call happened 2025-04-22 "At 14:00 in Moscow" time=2025-04-22T14:00:00+03:00
      {london:A} {moscow:B}
    `);
    expect(ids(index.happened)).toBe("moscow london");
  });

  test("any two events stand as their days, then their times, then the text have them", () => {
    fc.assert(
      fc.property(anyStory, (article) => {
        const { told, happened, toldPosition } = toArticleIndex(article);
        expect(new Set(happened)).toEqual(new Set(told));
        const dayOf = ({ when }: NewsEvent) => when?.date.first ?? when?.date.last ?? 1e9;
        const timeOf = ({ when }: NewsEvent) => when?.time?.instantMs;
        const placeOf = ({ id }: NewsEvent) => toldPosition.get(id) as number;
        const isInOrder = (a: NewsEvent, b: NewsEvent) => {
          if (dayOf(a) !== dayOf(b)) return dayOf(a) < dayOf(b);
          const [timeA, timeB] = [timeOf(a), timeOf(b)];
          if (timeA === timeB) return placeOf(a) < placeOf(b);
          return timeA === undefined || timeB === undefined || timeA < timeB;
        };
        const wrong = happened.flatMap((a, at) =>
          happened
            .slice(at + 1)
            .flatMap((b) => (isInOrder(a, b) ? [] : [`${a.id} before ${b.id}`])),
        );
        expect(wrong).toEqual([]);
      }),
    );
  });
});

describe("involvement", () => {
  const index = indexOf(`
    @ kremlin organisation RU The Kremlin
    @ putin person - Vladimir Putin (kremlin)
    @ rubio person US Marco Rubio
    @ kellogg person US Keith Kellogg
    @ times outlet GB The Times
    @ un organisation - The UN
    ! e1 meeting planned 2025-04-23 "Talks" putin:host rubio:absent un:mediator kellogg:visitor rubio:subject <- kremlin > times <-denies rubio
    ! e2 meeting planned 2025-04-23 "Talks without him" rubio:absent
    ! e3 report happened 2025-04-22 "A report" <- "officials" > times
    {e2:A} [Rubio|rubio] {e1:B [Putin|putin] C} {e3:D} [Rubio|rubio]
  `);
  const partsOf = (event: string) => {
    const parts = index.involvement.get(event as EventId);
    return {
      named: [...(parts?.named ?? [])].sort(),
      present: [...(parts?.present ?? [])].sort(),
      countries: parts?.countries,
    };
  };

  test("participants and sources are named; who only stays away is not present", () => {
    expect(partsOf("e1").named).toEqual(["kellogg", "kremlin", "putin", "rubio", "times", "un"]);
    expect(partsOf("e2")).toEqual({ named: ["rubio"], present: [], countries: ["US"] });
  });

  test("who stays away in one role and takes part in another is present", () => {
    expect(partsOf("e1").present).toContain("rubio");
  });

  test("countries follow participants through their organisation, never the sources", () => {
    expect(partsOf("e1").countries).toEqual(["RU", "US"]);
    expect(partsOf("e3")).toEqual({ named: ["times"], present: ["times"], countries: [] });
    expect(index.countries).toEqual(["US", "RU"]);
  });

  test("an actor's events are as told, the mentions in reading order", () => {
    expect(ids(index.eventsOf.get("rubio" as ActorId) ?? [])).toBe("e2 e1");
    expect(index.eventsOf.has("nobody" as ActorId)).toBe(false);
    const starts = index.mentionsOf.get("rubio" as ActorId)?.map(({ span }) => span.start);
    expect(starts).toEqual([...(starts ?? [])].sort((a, b) => a - b));
    expect(starts).toHaveLength(2);
  });
});

test("search text holds title, place, names of participants and quotes, folded", () => {
  const index = indexOf(`
    @ zel person UA Volodymyr Zelenskyy
    ! e1 meeting happened 2025-04-22 "Élysée  TALKS" zel:visitor at=Kraków,PL
    {e1:They Met}.
  `);
  const text = index.foldedText.get("e1" as EventId) ?? "";
  for (const words of ["elysee talks", "krakow", "volodymyr zelenskyy", "they met"]) {
    expect(text).toContain(words);
  }
});
