/** Words of a cue that make its speaker confirm: "Ushakov confirmed". */
export const CONFIRMING = new Set(
  "confirm confirms confirmed confirming acknowledge acknowledges acknowledged admit admits admitted concede concedes conceded corroborate corroborates corroborated".split(
    " ",
  ),
);
/** Words of a cue that make its speaker deny: "Peskov dismissed reports that". */
export const DENYING = new Set(
  "deny denies denied denying dismiss dismisses dismissed dismissing reject rejects rejected rejecting refute refutes refuted rebut rebutted dispute disputes disputed disputing contradict contradicts contradicted".split(
    " ",
  ),
);
