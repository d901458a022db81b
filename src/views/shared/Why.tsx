import type { Draft } from "../../model/article.ts";
import { sentences } from "./sentences.ts";

const words = sentences.review;

/** Why a drafted value is as it is: its rule and the words of the text that decide. */
export function Why(props: {
  readonly draft: Draft | undefined;
  /** The name of the value in the draft's reasons: "status", "participant ann". */
  readonly value: string;
  /** What people call it. */
  readonly label: string;
}) {
  const reasons = props.draft?.reasons.filter(({ value }) => value === props.value) ?? [];
  if (reasons.length === 0) return null;
  return (
    <details className="why-details">
      <summary aria-label={words.whyOf(props.label)}>
        {props.label}: {words.why}
      </summary>
      {reasons.map(({ rule, because, evidence }) => (
        <p key={`${rule} ${evidence?.quote ?? ""}`}>
          {because !== undefined && <>{toSentence(because)} </>}
          {evidence === undefined ? words.noEvidence : words.evidence(evidence.quote)}{" "}
          <span className="why-rule">{words.ruleIs(rule)}</span>
        </p>
      ))}
    </details>
  );
}

function toSentence(text: string): string {
  const capital = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?]$/.test(capital) ? capital : `${capital}.`;
}
