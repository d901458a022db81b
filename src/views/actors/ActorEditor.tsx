import { useEffect, useRef, useState } from "react";
import type { ActorJson } from "../../format/article-schema.ts";
import type { Change } from "../../format/edits/article-edit.ts";
import { ACTOR_KINDS, type Actor, type ActorId, type ActorKind } from "../../model/article.ts";
import { FormFailure } from "../shared/FormFailure.tsx";
import { useReader } from "../shared/reader-context.tsx";
import { useReview } from "../shared/review-context.tsx";
import { sentences } from "../shared/sentences.ts";
import { findCountryCode } from "./country-code.ts";

const words = sentences.review;

/** The values of an actor as a form in its card. */
export function ActorEditor(props: { readonly actor: Actor; readonly onDone: () => void }) {
  const { actor, onDone } = props;
  const { index } = useReader();
  const review = useReview();
  const form = useRef<HTMLFormElement>(null);
  const [name, setName] = useState(actor.name);
  const [kind, setKind] = useState<ActorKind>(actor.kind);
  const [role, setRole] = useState(actor.role ?? "");
  const [country, setCountry] = useState(actor.country ?? "");
  const [organisation, setOrganisation] = useState<string>(actor.organisation ?? "");
  const [failure, setFailure] = useState("");
  useEffect(() => form.current?.querySelector("input")?.focus(), []);
  const bodies = index.article.actors.filter(
    ({ id, kind: other }) => id !== actor.id && (other === "organisation" || other === "outlet"),
  );
  const refuse = (reason: string, field: string) => {
    setFailure(reason);
    form.current?.querySelector<HTMLElement>(`[name=${field}]`)?.focus();
  };
  const save = () => {
    const code = findCountryCode(country);
    if (name.trim() === "") return refuse(words.nothingIn(words.name), "name");
    if (code === undefined) return refuse(words.unreadableCountry(country.trim()), "country");
    const change: Change<ActorJson> = {
      ...(name.trim() === actor.name ? {} : { name: name.trim() }),
      ...(kind === actor.kind ? {} : { kind }),
      ...toChange("role", role.trim(), actor.role),
      ...toChange("country", code, actor.country),
      ...toChange("organisation", organisation as ActorId, actor.organisation),
    };
    if (Object.keys(change).length > 0) {
      review?.edit({ type: "actorChanged", id: actor.id, change });
    }
    onDone();
  };
  return (
    <form
      className="actor-editor"
      ref={form}
      aria-label={words.actorEditor}
      onSubmit={(submit) => {
        submit.preventDefault();
        save();
      }}
      onKeyDown={(press) => {
        if (press.key !== "Escape") return;
        press.preventDefault();
        press.stopPropagation();
        onDone();
      }}
    >
      <label>
        <span>{words.name}</span>
        <input
          type="text"
          name="name"
          value={name}
          onChange={(change) => setName(change.target.value)}
        />
      </label>
      <label>
        <span>{words.actorKind}</span>
        <select value={kind} onChange={(change) => setKind(change.target.value as ActorKind)}>
          {ACTOR_KINDS.map((value) => (
            <option key={value} value={value}>
              {words.actorKinds[value]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{words.role}</span>
        <input type="text" value={role} onChange={(change) => setRole(change.target.value)} />
      </label>
      <label>
        <span>{words.country}</span>
        <input
          type="text"
          name="country"
          value={country}
          aria-invalid={findCountryCode(country) === undefined}
          onChange={(change) => setCountry(change.target.value)}
        />
      </label>
      <label>
        <span>{words.organisation}</span>
        <select value={organisation} onChange={(change) => setOrganisation(change.target.value)}>
          <option value="">{words.none}</option>
          {bodies.map(({ id, name: body }) => (
            <option key={id} value={id}>
              {body}
            </option>
          ))}
        </select>
      </label>
      <FormFailure reason={failure} />
      <p className="actor-tools">
        <button type="submit" className="button button-strong">
          {words.save}
        </button>
        <button type="button" className="button" onClick={onDone}>
          {words.cancel}
        </button>
      </p>
    </form>
  );
}

// An emptied field takes the property away.
function toChange<K extends string, V extends string>(
  key: K,
  value: V,
  before: string | undefined,
): { readonly [P in K]?: V | null } {
  if (value === (before ?? "")) return {};
  return { [key]: value === "" ? null : value } as { readonly [P in K]?: V | null };
}
