import type { ReactNode } from "react";
import { NO_FILTERS } from "../../model/filters.ts";
import { formatAddress } from "../../state/address.ts";
import { announce } from "../shared/announce.ts";
import { copyText } from "../shared/copy-text.ts";
import { Popup } from "../shared/Popup.tsx";
import type { Reader } from "../shared/reader-context.tsx";
import type { Review } from "../shared/review-context.tsx";
import { Segmented } from "../shared/Segmented.tsx";
import { saveArticle } from "../shared/save-article.ts";
import { sentences } from "../shared/sentences.ts";
import { useSettings } from "../shared/settings-context.tsx";
import { NARROW, useMedia } from "../shared/use-media.ts";
import "./header.css";

const words = sentences.header;

interface HeaderProps {
  readonly title: string;
  readonly samples: ReactNode;
  readonly onOpen: () => void;
  readonly onKeys: () => void;
  /** Absent while no article is open. */
  readonly reader?: Reader | undefined;
  /** Of an article that is kept on this device. */
  readonly review?: Review | undefined;
  /** Of an article of the site: makes a copy on this device to edit. */
  readonly onEditCopy?: (() => void) | undefined;
}

export function Header(props: HeaderProps) {
  const narrow = useMedia(NARROW);
  return (
    <header className="header" data-covers="top">
      <a className="logo" href="./">
        <span aria-hidden="true">—</span> {sentences.product}
      </a>
      <span className="crumbs">
        <Popup label={words.samples} plain className="samples-popup">
          {props.samples}
        </Popup>
        {props.title !== "" && (
          <span className="crumb-title">
            <span aria-hidden="true">/ </span>
            <bdi>{props.title}</bdi>
          </span>
        )}
      </span>
      <span className="header-tools">
        <button type="button" className="button" onClick={props.onOpen}>
          {words.open}
        </button>
        {props.review?.isOn === false && !narrow && (
          <button type="button" className="button" onClick={() => props.review?.setOn(true)}>
            {sentences.review.start}
          </button>
        )}
        {props.reader !== undefined && <CopyLink reader={props.reader} />}
        <SettingsMenu
          onKeys={props.onKeys}
          onEditCopy={props.onEditCopy}
          review={narrow ? props.review : undefined}
        />
      </span>
    </header>
  );
}

function CopyLink({ reader }: { readonly reader: Reader }) {
  const { isLocal } = reader;
  const copy = async (address: string) => {
    const done = await copyText(new URL(address, window.location.href).href);
    announce(!done ? words.copyFailed : isLocal ? words.copiedFile : words.copied);
  };
  return (
    <Popup label={words.copyLink} plain className="menu-popup">
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
    </Popup>
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

function SettingsMenu(props: Pick<HeaderProps, "onKeys" | "onEditCopy" | "review">) {
  const { settings, change } = useSettings();
  const flags = ["hoverCards", "followReading", "letterKeys"] as const;
  return (
    <Popup label="◐" spoken={words.settings} plain className="menu-popup settings-popup">
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
    </Popup>
  );
}
