/** Mantine in Cairn's shape. Colours come from `tokens.css`; the only list repeated here is the lichen scale. */
import { createTheme } from '@mantine/core';
import controls from './controls.module.css';

/** Every text field: nothing remembered by the engine, nothing checked by a speller unless a field asks for it. */
const privateInput = { autoComplete: 'off', spellCheck: false } as const;

/** The window itself never scrolls, so nothing has to be locked (and no style element is injected for it). */
const overlay = { lockScroll: false, closeButtonProps: { 'aria-label': 'Close' } } as const;

export const theme = createTheme({
  primaryColor: 'lichen',
  colors: {
    lichen: [
      '#F4F6E8',
      '#E3E8CC',
      '#D2DD80',
      '#C3CF68',
      '#A2B058',
      '#8C9B41',
      '#74862A',
      '#5D711D',
      '#4B5F14',
      '#3D4E0F',
    ],
  },
  primaryShade: { light: 8, dark: 3 },
  defaultRadius: 6,
  fontFamily: 'var(--font-ui)',
  fontFamilyMonospace: 'var(--font-key)',
  headings: { fontFamily: 'var(--font-ui)', fontWeight: '600' },
  cursorType: 'default',
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    Button: {
      defaultProps: { variant: 'default', size: 'sm' },
      classNames: {
        root: controls.button ?? '',
        label: controls.buttonLabel ?? '',
        section: controls.buttonSection ?? '',
      },
    },
    ActionIcon: {
      defaultProps: { variant: 'transparent', size: 28 },
      classNames: { root: controls.iconButton ?? '' },
    },
    CloseButton: { classNames: { root: controls.iconButton ?? '' } },
    Pill: { classNames: { root: controls.pill ?? '' } },
    Input: { classNames: { wrapper: controls.inputWrapper ?? '', input: controls.input ?? '' } },
    InputWrapper: {
      classNames: {
        label: controls.label ?? '',
        description: controls.description ?? '',
        error: controls.error ?? '',
      },
    },
    TextInput: { defaultProps: privateInput },
    Textarea: { defaultProps: privateInput },
    TagsInput: { defaultProps: privateInput },
    Select: { defaultProps: { ...privateInput, checkIconPosition: 'right' } },
    MultiSelect: { defaultProps: { ...privateInput, checkIconPosition: 'right' } },
    Combobox: {
      classNames: { dropdown: controls.floating ?? '', option: controls.option ?? '' },
    },
    Menu: {
      // The focus goes to the first item: a placeholder for it would be something in a menu that is no item.
      defaultProps: { shadow: 'md', withInitialFocusPlaceholder: false },
      classNames: { dropdown: controls.floating ?? '', item: controls.option ?? '' },
    },
    Popover: { classNames: { dropdown: controls.floating ?? '' } },
    Tooltip: {
      // No fading out: when the rail becomes the sidebar, that would draw over the words that take its place.
      defaultProps: { openDelay: 400, withArrow: false, transitionProps: { exitDuration: 0 } },
      classNames: { tooltip: controls.tooltip ?? '' },
    },
    Modal: {
      defaultProps: { ...overlay, centered: true, overlayProps: { backgroundOpacity: 0.35 } },
      classNames: {
        content: controls.modal ?? '',
        header: controls.modalHeader ?? '',
        title: controls.modalTitle ?? '',
        body: controls.modalBody ?? '',
      },
    },
    Drawer: { defaultProps: overlay },
    Checkbox: {
      defaultProps: { size: 18 },
      classNames: { input: controls.check ?? '', label: controls.checkLabel ?? '' },
    },
    Switch: {
      defaultProps: { size: 'sm' },
      classNames: {
        track: controls.switchTrack ?? '',
        thumb: controls.switchThumb ?? '',
        label: controls.checkLabel ?? '',
      },
    },
  },
});
