// Every component's stories, by the component's folder, for the page that shows them and the checks over them.
import { stories as backLink } from './back-link/stories.ts'
import { stories as badge } from './badge/stories.ts'
import { stories as breadcrumbs } from './breadcrumbs/stories.ts'
import { stories as button } from './button/stories.ts'
import { stories as characterCount } from './character-count/stories.ts'
import { stories as checkAnswers } from './check-answers/stories.ts'
import { stories as checkboxes } from './checkboxes/stories.ts'
import { stories as dateInput } from './date-input/stories.ts'
import { stories as details } from './details/stories.ts'
import { stories as dutyList } from './duty-list/stories.ts'
import { stories as errorMessage } from './error-message/stories.ts'
import { stories as errorSummary } from './error-summary/stories.ts'
import { stories as factList } from './fact-list/stories.ts'
import { stories as fieldset } from './fieldset/stories.ts'
import { stories as fileUpload } from './file-upload/stories.ts'
import { stories as form } from './form/stories.ts'
import { stories as hint } from './hint/stories.ts'
import { stories as identityBar } from './identity-bar/stories.ts'
import { stories as input } from './input/stories.ts'
import { stories as insetText } from './inset-text/stories.ts'
import { stories as label } from './label/stories.ts'
import { stories as logList } from './log-list/stories.ts'
import { stories as missingBanner } from './missing-banner/stories.ts'
import { stories as notificationBanner } from './notification-banner/stories.ts'
import { stories as pagination } from './pagination/stories.ts'
import { stories as panel } from './panel/stories.ts'
import { stories as passwordInput } from './password-input/stories.ts'
import { stories as phaseBanner } from './phase-banner/stories.ts'
import { stories as radios } from './radios/stories.ts'
import { stories as select } from './select/stories.ts'
import { stories as serviceNavigation } from './service-navigation/stories.ts'
import { stories as siteFooter } from './site-footer/stories.ts'
import { stories as siteHeader } from './site-header/stories.ts'
import { stories as skipLink } from './skip-link/stories.ts'
import { stories as stackedTable } from './stacked-table/stories.ts'
import { stories as statTiles } from './stat-tiles/stories.ts'
import type { Story } from './story.ts'
import { stories as subNavigation } from './sub-navigation/stories.ts'
import { stories as summaryList } from './summary-list/stories.ts'
import { stories as table } from './table/stories.ts'
import { stories as tabs } from './tabs/stories.ts'
import { stories as tag } from './tag/stories.ts'
import { stories as taskList } from './task-list/stories.ts'
import { stories as textarea } from './textarea/stories.ts'
import { stories as timeInput } from './time-input/stories.ts'
import { stories as timeline } from './timeline/stories.ts'
import { stories as timelinePicture } from './timeline-picture/stories.ts'
import { stories as warningText } from './warning-text/stories.ts'

/** Stories by component. */
export const componentStories: Readonly<Record<string, readonly Story[]>> = {
  'back-link': backLink,
  badge: badge,
  breadcrumbs: breadcrumbs,
  button: button,
  'character-count': characterCount,
  'check-answers': checkAnswers,
  checkboxes: checkboxes,
  'date-input': dateInput,
  details: details,
  'duty-list': dutyList,
  'error-message': errorMessage,
  'error-summary': errorSummary,
  'fact-list': factList,
  fieldset: fieldset,
  'file-upload': fileUpload,
  form: form,
  hint: hint,
  'identity-bar': identityBar,
  input: input,
  'inset-text': insetText,
  label: label,
  'log-list': logList,
  'missing-banner': missingBanner,
  'notification-banner': notificationBanner,
  pagination: pagination,
  panel: panel,
  'password-input': passwordInput,
  'phase-banner': phaseBanner,
  radios: radios,
  select: select,
  'service-navigation': serviceNavigation,
  'site-footer': siteFooter,
  'site-header': siteHeader,
  'skip-link': skipLink,
  'stacked-table': stackedTable,
  'stat-tiles': statTiles,
  'sub-navigation': subNavigation,
  'summary-list': summaryList,
  table: table,
  tabs: tabs,
  tag: tag,
  'task-list': taskList,
  textarea: textarea,
  'time-input': timeInput,
  timeline: timeline,
  'timeline-picture': timelinePicture,
  'warning-text': warningText,
}
