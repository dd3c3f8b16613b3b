import { Mark } from './mark';

/** Why a form was not accepted, said to everyone at once; it keeps its place while there is nothing to say. */
export function FormNotice({ text }: { text: string | undefined }) {
  return (
    <div className="form-notice" role="alert">
      {text === undefined ? null : (
        <p>
          <Mark kind="invalid" />
          {text}
        </p>
      )}
    </div>
  );
}
