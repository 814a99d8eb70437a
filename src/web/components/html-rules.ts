// For tests only: html-validate's rules where GOV.UK's published markup, tested with screen readers, differs from them.
import type { ConfigData } from 'html-validate'

/** The rules that every page is held to. */
export const htmlRules: ConfigData = {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // A page's own order of headings is checked by axe; a legend that holds the page's heading is a GOV.UK pattern.
    'heading-level': 'off',
    // A link that looks like a button, and a banner that is a landmark, are published with these roles.
    'prefer-native-element': ['error', { exclude: ['button', 'region'] }],
    // Checkboxes of one question share a name.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit', 'button', 'reset'] }],
    // JAWS reads what describes a fieldset of text inputs only when it has this role.
    'no-redundant-role': 'off',
    // Published on a password, which may be shown as text.
    'input-attributes': 'off',
  },
}
