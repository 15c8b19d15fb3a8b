import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { useRoom } from '../page/room-context';
import type { Material } from '../types';
import { LinkDialogOf } from './link-dialog';

/** Puts a new version in the place of what was given, a file or a link; the older one stays reachable. */
export function Replace({ material }: { readonly material: Material }) {
  const { queue } = useRoom();
  const [linking, setLinking] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const { id, kind, name } = material;
  const take = (files: FileList | null): void => {
    queue.add([...(files ?? [])], { replaces: id }, kind);
    if (input.current) input.current.value = '';
  };
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button size="small" appearance="subtle" aria-label={`Replace ${name}`}>
            Replace
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={() => input.current?.click()}>With another file</MenuItem>
            <MenuItem onClick={() => setLinking(true)}>With a link</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={`File to replace ${name}`}
        onChange={(event) => take(event.target.files)}
      />
      <LinkDialogOf kind={kind} replaces={material} open={linking} onOpenChange={setLinking} />
    </>
  );
}
