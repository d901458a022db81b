import { NO_FILTERS } from "../../model/filters.ts";
import { formatAddress } from "../../state/address.ts";
import { announce } from "../shared/announce.ts";
import { copyText } from "../shared/copy-text.ts";
import type { Reader } from "../shared/reader-context.tsx";
import { Segmented } from "../shared/Segmented.tsx";
import { saveArticle } from "../shared/save-article.ts";
import { sentences } from "../shared/sentences.ts";
import { useSettings } from "../shared/settings-context.tsx";
import type { HeaderProps } from "./header-props.ts";

const words = sentences.header;

/** What the menu of links holds: the view, the event, and for a kept article its file. */
export function LinkMenu({ reader }: { readonly reader: Reader }) {
  const { isLocal } = reader;
  const copy = async (address: string) => {
    const done = await copyText(new URL(address, window.location.href).href);
    announce(!done ? words.copyFailed : isLocal ? words.copiedFile : words.copied);
  };
  return (
    <div className="menu">
      <button
        type="button"
        className="menu-item"
        data-closes
        onClick={() => copy(formatAddress(reader.store.getState().view))}
      >
        {words.copyView}
      </button>
      <EventLink reader={reader} copy={copy} />
      {isLocal && (
        <>
          <p className="menu-note">{words.copiedFile.replace(/^[^.]*\. /, "")}</p>
          <button
            type="button"
            className="menu-item"
            data-closes
            onClick={() => saveArticle(reader.parsed)}
          >
            {words.saveFile}
          </button>
        </>
      )}
    </div>
  );
}

function EventLink(props: {
  readonly reader: Reader;
  readonly copy: (address: string) => Promise<void>;
}) {
  const { view } = props.reader.store.getState();
  return (
    <button
      type="button"
      className="menu-item"
      data-closes
      disabled={view.event === undefined}
      onClick={() => {
        const { article, event, lanes, order } = props.reader.store.getState().view;
        const opening = { filters: NO_FILTERS, lanes, order };
        void props.copy(
          formatAddress({
            ...opening,
            ...(article === undefined ? {} : { article }),
            ...(event === undefined ? {} : { event }),
          }),
        );
      }}
    >
      {words.copyEvent}
    </button>
  );
}

/** What the menu of settings holds. */
export function SettingsMenu(props: Pick<HeaderProps, "onKeys" | "onEditCopy" | "review">) {
  const { settings, change } = useSettings();
  const flags = ["hoverCards", "followReading", "letterKeys"] as const;
  return (
    <div className="menu">
      <span className="facet-name">{words.theme}</span>
      <Segmented
        label={words.theme}
        value={settings.theme}
        options={(["system", "light", "dark"] as const).map((value) => ({
          value,
          label: words.themes[value],
        }))}
        onChange={(theme) => change({ theme })}
      />
      {flags.map((flag) => (
        <label key={flag} className="menu-check">
          <input
            type="checkbox"
            checked={settings[flag]}
            onChange={(event) => change({ [flag]: event.target.checked })}
          />
          {words[flag]}
        </label>
      ))}
      <button type="button" className="menu-item" data-closes onClick={props.onKeys}>
        {words.keys}
      </button>
      {props.review?.isOn === false && (
        <button
          type="button"
          className="menu-item"
          data-closes
          onClick={() => props.review?.setOn(true)}
        >
          {sentences.review.start}
        </button>
      )}
      {props.onEditCopy !== undefined && (
        <button type="button" className="menu-item" data-closes onClick={props.onEditCopy}>
          {sentences.review.editCopy}
        </button>
      )}
    </div>
  );
}
