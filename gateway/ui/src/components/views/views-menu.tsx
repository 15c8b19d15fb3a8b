import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import {
  AddRegular,
  ChevronDownRegular,
  DeleteRegular,
  DismissRegular,
  EditRegular,
  LayoutRowTwoRegular,
} from '@fluentui/react-icons';
import type { View } from '@/api/views';
import type { ViewState } from './use-view';
import { useViewsStyles } from './views.styles';

export interface ViewsMenuProps {
  state: ViewState;
  onSaveAs: () => void;
  onEdit: (view: View) => void;
  onDelete: (view: View) => void;
}

/** Opens a view, and keeps, renames, shares or deletes one. */
export function ViewsMenu({
  state: { views, error, retry, view, open, leave },
  onSaveAs,
  onEdit,
  onDelete,
}: ViewsMenuProps) {
  const styles = useViewsStyles();
  const groups: [string, View[]][] = [
    ['My views', views?.filter(({ mine }) => mine) ?? []],
    ['Shared with me', views?.filter(({ mine }) => !mine) ?? []],
  ];
  const choose = (id: string | undefined): void => {
    const chosen = views?.find((one) => one.id === id);
    if (chosen) open(chosen);
  };
  return (
    <Menu
      inline
      checkedValues={{ view: view ? [view.id] : [] }}
      onCheckedValueChange={(_, { checkedItems }) => choose(checkedItems[0])}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          size="small"
          icon={<LayoutRowTwoRegular />}
          aria-label={view ? `View: ${view.name}` : 'Views'}
        >
          {view ? view.name : 'Views'} <ChevronDownRegular aria-hidden />
        </Button>
      </MenuTrigger>
      <MenuPopover className={styles.menu}>
        <MenuList>
          {groups.map(
            ([title, group]) =>
              group.length > 0 && (
                <MenuGroup key={title}>
                  <MenuGroupHeader>{title}</MenuGroupHeader>
                  {group.map((one) => (
                    <MenuItemRadio key={one.id} name="view" value={one.id}>
                      {one.name}
                      {one.favourite && ' (default)'}
                      {!one.mine && ` (${one.owner})`}
                    </MenuItemRadio>
                  ))}
                </MenuGroup>
              ),
          )}
          {views?.length === 0 && <MenuItem disabled>No saved views yet</MenuItem>}
          {error && <MenuItem onClick={retry}>The views could not be loaded. Try again</MenuItem>}
          <MenuDivider />
          <MenuItem icon={<AddRegular />} onClick={onSaveAs}>
            Save as a new view
          </MenuItem>
          {view?.mine && (
            <>
              <MenuItem icon={<EditRegular />} onClick={() => onEdit(view)}>
                Rename or share "{view.name}"
              </MenuItem>
              <MenuItem icon={<DeleteRegular />} onClick={() => onDelete(view)}>
                Delete "{view.name}"
              </MenuItem>
            </>
          )}
          {view && (
            <MenuItem icon={<DismissRegular />} onClick={leave}>
              Close the view, keep its filters
            </MenuItem>
          )}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
