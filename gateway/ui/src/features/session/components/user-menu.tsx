import {
  Avatar,
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemLink,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { CodeRegular, PersonRegular, SettingsRegular, SignOutRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { Me, Role } from '@/api/types';
import { paths } from '@/config/paths';
import { usePhone } from '@/lib/use-phone';
import { listed } from '@/lib/words';
import { useThemeChoice, type ThemeChoice } from '@/theme/theme-choice';
import { useSignOut } from '../api/sign-out';
import { useUserMenuStyles } from './user-menu.styles';

const themes: [ThemeChoice, string][] = [
  ['system', 'Use the system setting'],
  ['light', 'Light'],
  ['dark', 'Dark'],
  ['contrast', 'High contrast'],
];

const roleWords: Record<Role, string> = {
  ECM: 'ECM',
  OU_COORDINATOR: 'OU Coordinator',
  SELLER: 'Seller',
  ADMINISTRATOR: 'Administrator',
};

export interface UserMenuProps {
  me: Me;
  onPreferences: () => void;
  /** What has no room in the bar of a phone. */
  children?: ReactNode;
}

/** Who is signed in, with the theme, the preferences and the way out. */
export function UserMenu({ me, onPreferences, children }: UserMenuProps) {
  const styles = useUserMenuStyles();
  const [theme, setTheme] = useThemeChoice();
  const signOut = useSignOut();
  const ous = me.ous.includes('*') ? 'all operating units' : listed(me.ous);
  const phone = usePhone();
  return (
    <Menu
      inline
      checkedValues={{ theme: [theme] }}
      onCheckedValueChange={(_, { checkedItems }) => setTheme(checkedItems[0] as ThemeChoice)}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          aria-label={phone ? me.name : undefined}
          icon={<Avatar icon={<PersonRegular />} size={28} color="brand" aria-hidden />}
        >
          {!phone && me.name}
        </Button>
      </MenuTrigger>
      <MenuPopover className={styles.menu}>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader className={styles.who}>
              <span>{me.email}</span>
              {children}
              <span className={styles.roles}>
                {listed(me.roles.map((role) => roleWords[role]))} · {ous}
              </span>
            </MenuGroupHeader>
          </MenuGroup>
          <MenuItem icon={<SettingsRegular />} onClick={onPreferences}>
            Preferences
          </MenuItem>
          <MenuItemLink icon={<CodeRegular />} href={paths.apiReference}>
            API
          </MenuItemLink>
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>Theme</MenuGroupHeader>
            {themes.map(([value, label]) => (
              <MenuItemRadio key={value} name="theme" value={value}>
                {label}
              </MenuItemRadio>
            ))}
          </MenuGroup>
          <MenuDivider />
          <MenuItem icon={<SignOutRegular />} onClick={() => signOut.mutate()}>
            Sign out
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
