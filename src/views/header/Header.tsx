import { lazy, Suspense } from "react";
import { Popup } from "../shared/Popup.tsx";
import { sentences } from "../shared/sentences.ts";
import { useLater } from "../shared/use-later.ts";
import { NARROW, useMedia } from "../shared/use-media.ts";
import type { HeaderProps } from "./header-props.ts";
import "./header.css";

const words = sentences.header;

const loadMenus = () => import("./HeaderMenus.tsx");
const LinkMenu = lazy(() => loadMenus().then((loaded) => ({ default: loaded.LinkMenu })));
const SettingsMenu = lazy(() => loadMenus().then((loaded) => ({ default: loaded.SettingsMenu })));
const LATER = [loadMenus];

export function Header(props: HeaderProps) {
  const narrow = useMedia(NARROW);
  useLater(LATER);
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
        {props.reader !== undefined && (
          <Popup label={words.copyLink} plain className="menu-popup">
            <Suspense fallback={null}>
              <LinkMenu reader={props.reader} />
            </Suspense>
          </Popup>
        )}
        <Popup label="◐" spoken={words.settings} plain className="menu-popup settings-popup">
          <Suspense fallback={null}>
            <SettingsMenu
              onKeys={props.onKeys}
              onEditCopy={props.onEditCopy}
              review={narrow ? props.review : undefined}
            />
          </Suspense>
        </Popup>
      </span>
    </header>
  );
}
