import { mergeClasses } from '@fluentui/react-components';
import { NavLink } from 'react-router';
import { paths } from '@/config/paths';
import type { Section } from './navigation';
import { useNavigationListStyles } from './navigation-list.styles';

/** The places of the app: a slim rail on a desktop, a plain list in the folded menu of a phone. */
export function NavigationList({
  sections,
  wide = false,
  onGo,
}: {
  sections: readonly Section[];
  wide?: boolean;
  onGo?: () => void;
}) {
  const styles = useNavigationListStyles();
  return (
    <nav aria-label="Main" className={wide ? styles.wide : styles.rail}>
      {sections.map(({ label, destinations }, index) => (
        <ul
          key={label}
          className={mergeClasses(styles.section, index > 0 && styles.divided)}
          aria-label={label}
        >
          {destinations.map(({ path, label: name, icon: Icon }) => (
            <li key={path}>
              <NavLink
                to={path}
                end={path === paths.home}
                onClick={onGo}
                className={({ isActive }) =>
                  mergeClasses(styles.link, wide && styles.wideLink, isActive && styles.active)
                }
              >
                <Icon aria-hidden fontSize={22} />
                <span>{name}</span>
              </NavLink>
            </li>
          ))}
        </ul>
      ))}
    </nav>
  );
}
