import "./form-failure.css";

/** Why a form was not saved. It is there before it has words, so that they are heard when they come. */
export function FormFailure({ reason }: { readonly reason: string }) {
  return (
    <p className="form-failure" role="alert">
      {reason}
    </p>
  );
}
