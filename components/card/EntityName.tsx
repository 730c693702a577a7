import { English } from '../parts/Told';

/** The name of another entity; with `onShow`, one that the knowledge base has leads to it. */
export function EntityName({
  id,
  name,
  onShow,
}: {
  id: string | null;
  name: string;
  onShow: ((id: string) => void) | undefined;
}) {
  if (!onShow || !id) return <English>{name}</English>;
  return (
    <button type="button" class="link" onClick={() => onShow(id)}>
      <English>{name}</English>
    </button>
  );
}
