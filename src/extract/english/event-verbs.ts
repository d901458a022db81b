import { MEETING_VERBS } from "./event-meeting-verbs.ts";
import { SPEECH_VERBS } from "./event-speech-verbs.ts";
import type { VerbTriggerRow } from "./event-verb-row.ts";

/** The verbs that name events; of a verb's rows the first whose needs are met wins. */
export const VERB_TRIGGERS: readonly VerbTriggerRow[] = [...MEETING_VERBS, ...SPEECH_VERBS];
