import { useEffect, useState } from "react";
import { useAnnouncement } from "../views/shared/announce.ts";

const SHOWN_MS = 6000;

/** What was just done, said to everybody and shown for a while. */
export function Toast() {
  const { text, count } = useAnnouncement();
  const [shown, setShown] = useState(0);
  useEffect(() => {
    if (count === 0) return;
    setShown(count);
    const timer = setTimeout(() => setShown(0), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [count]);
  return (
    <div className={`toast ${shown === count && count > 0 ? "is-shown" : ""}`} role="status">
      {shown === count && count > 0 ? text : ""}
    </div>
  );
}
