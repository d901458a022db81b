import { err, ok, type Result } from "../base/result.ts";

export type JsonObject = Readonly<Record<string, unknown>>;

/** Takes a file of one version to the next; the key is the version it starts from. */
export type UpgraderTable = ReadonlyMap<number, (json: JsonObject) => JsonObject>;

/** Empty while version 1 is the only one. */
export const UPGRADERS: UpgraderTable = new Map();

export type UpgradeError =
  | { readonly kind: "newer"; readonly version: number }
  | { readonly kind: "unknown"; readonly version: unknown };

/** `json` brought to version `current`, step by step; newer and unknown versions are refused. */
export function upgrade(
  json: JsonObject,
  current: number,
  table: UpgraderTable = UPGRADERS,
): Result<JsonObject, UpgradeError> {
  const { version } = json as { readonly version?: unknown };
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1) {
    return err({ kind: "unknown", version });
  }
  if (version > current) return err({ kind: "newer", version });
  let upgraded = json;
  for (let from = version; from < current; from += 1) {
    const step = table.get(from);
    if (step === undefined) return err({ kind: "unknown", version });
    upgraded = { ...step(upgraded), version: from + 1 };
  }
  return ok(upgraded);
}
