/** Takes a row out of a list of the form; the focus goes to the next row, else to the one before. */
export function RemoveButton(props: { readonly label: string; readonly onRemove: () => void }) {
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={props.label}
      data-remove
      onClick={(press) => {
        const row = press.currentTarget.closest("li");
        const next = row?.nextElementSibling ?? row?.previousElementSibling;
        const target =
          next?.querySelector<HTMLElement>("[data-remove]") ??
          next?.querySelector<HTMLElement>("select, input, button") ??
          row?.closest("form")?.querySelector<HTMLElement>("[type=submit]");
        target?.focus();
        props.onRemove();
      }}
    >
      ×
    </button>
  );
}
