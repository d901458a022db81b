import { isTimeZone } from "../model/zoned-time.ts";

/** The platform keeps a formatter per zone name, spelling included; no article needs more. */
const MAX_ZONES = 500;

/** `isTimeZone` that asks the platform once per name, and for one article knows at most 500 names. */
export function createZoneCheck(): (name: string) => boolean {
  const known = new Map<string, boolean>();
  return (name) => {
    let answer = known.get(name);
    if (answer === undefined) {
      answer = known.size < MAX_ZONES && isTimeZone(name);
      if (known.size < MAX_ZONES) known.set(name, answer);
    }
    return answer;
  };
}
