import {
  Button,
  DrawerBody,
  DrawerHeader,
  DrawerHeaderTitle,
  OverlayDrawer,
} from '@fluentui/react-components';
import { DismissRegular, NavigationRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Section } from './navigation';
import { NavigationList } from './navigation-list';

/** The navigation of a phone: behind one button. */
export function FoldedNavigation({ sections }: { sections: readonly Section[] }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        appearance="subtle"
        icon={<NavigationRegular />}
        aria-label="Menu"
        aria-expanded={open}
        onClick={() => setOpen(true)}
      />
      <OverlayDrawer
        open={open}
        size="small"
        onOpenChange={(_, data) => setOpen(data.open)}
        aria-label="Menu"
      >
        <DrawerHeader>
          <DrawerHeaderTitle
            action={
              <Button
                appearance="subtle"
                aria-label="Close the menu"
                icon={<DismissRegular />}
                onClick={() => setOpen(false)}
              />
            }
          >
            PEP
          </DrawerHeaderTitle>
        </DrawerHeader>
        <DrawerBody>
          <NavigationList sections={sections} wide onGo={() => setOpen(false)} />
        </DrawerBody>
      </OverlayDrawer>
    </>
  );
}
