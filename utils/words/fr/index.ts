import { toLanguage } from '../to-language';
import { causesAsks } from './causes/asks';
import { causesAuthentication } from './causes/authentication';
import { causesBlock } from './causes/block';
import { causesConnection } from './causes/connection';
import { causesDeferral } from './causes/deferral';
import { causesDelivered } from './causes/delivered';
import { causesDns } from './causes/dns';
import { causesFilter } from './causes/filter';
import { causesLinks } from './causes/links';
import { causesMessage } from './causes/message';
import { causesPlainReasons } from './causes/plain-reasons';
import { causesProtocol } from './causes/protocol';
import { causesQueue } from './causes/queue';
import { causesRecipient } from './causes/recipient';
import { causesRelay } from './causes/relay';
import { causesRoute } from './causes/route';
import { causesSender } from './causes/sender';
import { causesServer } from './causes/server';
import { causesTls } from './causes/tls';
import { causesUnknown } from './causes/unknown';
import { grammar } from './grammar';
import { interfaceEntrypoints } from './interface/entrypoints';
import { interfaceExtension } from './interface/extension';
import { interfaceIncident } from './interface/incident';
import { interfaceNextMail } from './interface/next-mail';
import { interfaceOptions } from './interface/options';
import { interfaceParts } from './interface/parts';
import { interfacePopup } from './interface/popup';
import { interfacePortal } from './interface/portal';
import { interfaceWelcome } from './interface/welcome';
import { interfaceWorkbench } from './interface/workbench';
import { platformsHosted } from './platforms/hosted';
import { platformsServers } from './platforms/servers';
import { reportCaseFile } from './report/case-file';
import { reportDocuments } from './report/documents';
import { reportMissing } from './report/missing';
import { reportNextMail } from './report/next-mail';
import { reportPage } from './report/page';
import { reportPasted } from './report/pasted';
import { reportWords } from './report/words';
import { reportWorkbench } from './report/workbench';

export const language = toLanguage('fr', grammar, {
  'causes/recipient': causesRecipient,
  'causes/relay': causesRelay,
  'causes/route': causesRoute,
  'causes/dns': causesDns,
  'causes/connection': causesConnection,
  'causes/tls': causesTls,
  'causes/server': causesServer,
  'causes/deferral': causesDeferral,
  'causes/block': causesBlock,
  'causes/sender': causesSender,
  'causes/authentication': causesAuthentication,
  'causes/message': causesMessage,
  'causes/protocol': causesProtocol,
  'causes/queue': causesQueue,
  'causes/filter': causesFilter,
  'causes/unknown': causesUnknown,
  'causes/delivered': causesDelivered,
  'platforms/hosted': platformsHosted,
  'platforms/servers': platformsServers,
  'causes/asks': causesAsks,
  'causes/plain-reasons': causesPlainReasons,
  'causes/links': causesLinks,
  'report/missing': reportMissing,
  'report/words': reportWords,
  'report/page': reportPage,
  'report/next-mail': reportNextMail,
  'report/documents': reportDocuments,
  'report/pasted': reportPasted,
  'report/workbench': reportWorkbench,
  'report/case-file': reportCaseFile,
  'interface/parts': interfaceParts,
  'interface/portal': interfacePortal,
  'interface/popup': interfacePopup,
  'interface/next-mail': interfaceNextMail,
  'interface/incident': interfaceIncident,
  'interface/workbench': interfaceWorkbench,
  'interface/options': interfaceOptions,
  'interface/welcome': interfaceWelcome,
  'interface/extension': interfaceExtension,
  'interface/entrypoints': interfaceEntrypoints,
});
