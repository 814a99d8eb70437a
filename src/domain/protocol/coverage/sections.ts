// Every row of Part 2 of the requirements' catalogue, by its section, in the catalogue's order. Ids are never used again.

/** A section of the catalogue, with the ids of its rows. */
export type CatalogueSection = { readonly number: string; readonly title: string; readonly ids: readonly string[] }

const section = (number: string, title: string, ids: string): CatalogueSection => ({
  number,
  title,
  ids: ids.split(' '),
})

/** The sections. */
export const catalogueSections: readonly CatalogueSection[] = [
  section(
    '2.1',
    'Background, scope, principles, definitions (004 §1–§7)',
    'BACK-1.1 BACK-1.2 BACK-1.3 LAW-2.1 LAW-2.2 LAW-2.3 SCOPE-3.1a SCOPE-3.1b SCOPE-3.1c SCOPE-3.2 SCOPE-3.3 SCOPE-3.4 PRIN-4.1a PRIN-4.1b PRIN-4.1c PRIN-4.1d DEF-5.1 DEF-5.2 DEF-5.3 DEF-5.4 DEF-5.5 DEF-5.6 DEF-5.7 RISK-6.1 RISK-6.2 RISK-6.3 RISK-6.4 RISK-6.5 LEAD-7.1 LEAD-7.2 LEAD-7.3',
  ),
  section(
    '2.2',
    'Parents and carers (004 §8)',
    'CARER-8.1 CARER-8.2a CARER-8.2b CARER-8.2c CARER-8.2d CARER-8.3 CARER-8.4 CARER-8.5 CARER-8.6 CARER-8.7 CARER-8.8 CARER-8.9a CARER-8.9b CARER-8.9c CARER-8.10 CARER-8.NB',
  ),
  section(
    '2.3',
    'Social workers, authorities, schools (004 §9–§11)',
    'SW-9.1 SW-9.2 SW-9.3 SW-9.4 SW-9.5 OLA-10.1a OLA-10.1b OLA-10.1c EDU-11.1a EDU-11.1b EDU-11.1c',
  ),
  section(
    '2.4',
    'Police (004 §12)',
    'POL-12.1 POL-12.2 POL-12.3 POL-12.4 POL-12.5 POL-12.6 POL-12.7 POL-12.8 POL-12.9 POL-12.10a POL-12.10b POL-12.11a POL-12.11b',
  ),
  section(
    '2.5',
    'When a child is found; prevention and return interviews (004 §13.1–13.9, §15.6–15.9)',
    'FOUND-13.1a FOUND-13.1b FOUND-13.2a FOUND-13.2b FOUND-13.2c PREV-13.3a PREV-13.3b RHI-13.4 RHI-13.5 RHI-13.6 RHI-13.7 RHI-13.8a RHI-13.8b RHI-13.9 RHI-15.6 RHI-15.7 RHI-15.8 RHI-15.9',
  ),
  section(
    '2.6',
    'Scaled intervention (missing) meetings (004 §13.10–13.19)',
    'MISS-13.10a MISS-13.10b MISS-13.11 MISS-13.12 MISS-13.13 MISS-13.14 MISS-13.15 MISS-13.16 MISS-13.17 MISS-13.18 MISS-13.19a MISS-13.19b MISS-13.19c MISS-LVL MISS-RFM',
  ),
  section('2.7', 'Governance (004 §14)', 'GOV-14.1 GOV-14.2 GOV-14.3 GOV-14.4a GOV-14.4b GOV-14.5'),
  section(
    '2.8',
    "Referral to children's social care (004 §15)",
    'REF-15.1 REF-15.2 REF-15.3 REF-15.4 REF-15.5a REF-15.5b REF-15.5c',
  ),
  section(
    '2.9',
    'Children missing from care: planning (004 §16, Appendix One)',
    'CARE-16.1 CARE-16.2 CARE-16.2b CARE-A1.1 CARE-A1.2 CARE-A1.3 CARE-A1.4 CARE-A1.5 CARE-A1.6 CARE-A1.7 CARE-A1.8 CARE-A1.9 CARE-A1.10 CARE-A1.11',
  ),
  section(
    '2.10',
    'Longer missing episodes (004 §17)',
    'LONG-17.1a LONG-17.1b LONG-17.2a LONG-17.2b LONG-17.3 LONG-17.4 LONG-17.5',
  ),
  section(
    '2.11',
    'Child protection, cross-border, OLA (004 §18–§20)',
    'CP-18.1 CP-18.2 CP-18.3 CP-18.4a CP-18.4b CP-18.4c CP-18.5 OOC-19.1 OOC-19.2 OOC-19.3 OOC-19.4a OOC-19.4b PLAC-20.1 PLAC-20.2a PLAC-20.2b PLAC-20.3 PLAC-20.4 PLAC-20.5 PLAC-20.6 PLAC-20.7 PLAC-A6.1 PLAC-A6.2 PLAC-A6.3',
  ),
  section(
    '2.12',
    'National alerts, disruption, trafficking (004 §21–§23)',
    'ALERT-21.1 ALERT-21.2 ALERT-21.3 DISR-22.1 DISR-22.2 DISR-22.3 TRAF-23.1 TRAF-23.2',
  ),
  section(
    '2.13',
    '2018 CSE Risk Factor Matrix and G0 pathway (004 Appendix Two)',
    'RFM18-1 RFM18-2 RFM18-3 RFM18-4 RFM18-5 RFM18-6 RFM18-7 RFM18-8 RFM18-9 RFM18-10 RFM18-11 RFM18-12 RFM18-13 RFM18-14 PATH18-1 PATH18-2 PATH18-3 PATH18-4 PATH18-5 PATH18-6 PATH18-7 PATH18-8 PATH18-9 PATH18-10 PATH18-11',
  ),
  section(
    '2.14',
    'Police information (intelligence) report (004 Appendix Two end, Appendix Three)',
    'INTEL-1 INTEL-2 INTEL-3 INTEL-4 INTEL-5 INTEL-6 INTEL-7 INTEL-8 INTEL-9 INTEL-10 INTEL-11 INTEL-12',
  ),
  section(
    '2.15',
    'Child Abduction Warning Notices (004 Appendix Eight)',
    'CAWN-1 CAWN-2 CAWN-3 CAWN-4 CAWN-5 CAWN-6 CAWN-7 CAWN-8 CAWN-9 CAWN-10 CAWN-11 CAWN-12',
  ),
  section(
    '2.16',
    'G1 pathway: VAMAP (000)',
    'VAMAP-1 VAMAP-2 VAMAP-3 VAMAP-4 VAMAP-5 VAMAP-6 VAMAP-7 VAMAP-8 VAMAP-9 VAMAP-10 VAMAP-12 VAMAP-11',
  ),
  section(
    '2.17',
    'G2 pathway: MACE (001)',
    'MACE-1 MACE-2 MACE-3 MACE-4 MACE-5 MACE-6 MACE-7 MACE-8 MACE-9 MACE-10 MACE-11 MACE-12',
  ),
  section(
    '2.18',
    'G3: 2024 service offer, RFM and pathway (002)',
    'PROG24-1 PROG24-2 PROG24-3 PROG24-4 PROG24-5 PROG24-6 PROG24-7 PROG24-8 PROG24-9 PROG24-10 PROG24-11 PROG24-12 PROG24-13 PROG24-14 PROG24-15 PROG24-16 PROG24-17 PROG24-18 PROG24-19 RFM24-1 RFM24-2 RFM24-3 RFM24-4 RFM24-5 RFM24-6 RFM24-7 RFM24-8 RFM24-9 RFM24-10 RFM24-11 RFM24-12 RFM24-13 RFM24-14 RFM24-15 RFM24-16 RFM24-17 RFM24-18 RFM24-19 RFM24-20 REFF24-1 REFF24-2 REFF24-3 REFF24-4 PATH24-1 PATH24-2 PATH24-3 PATH24-4 PATH24-5 PATH24-6 PATH24-7 PATH24-8 PATH24-9 PATH24-10 PATH24-11',
  ),
  section(
    '2.19',
    'Stream P: CCE Prevention (003)',
    'CCEP-1 CCEP-2 CCEP-3 CCEP-4 CCEP-5 CCEP-6 CCEP-7 CCEP-8 CCEP-9 CCEP-10 CCEP-11',
  ),
  section(
    '2.20',
    'Rules implied by the forms (004 Appendices Four, Six, Seven; secure sending)',
    'RHIF-1 RHIF-2 RHIF-3 RHIF-4 RHIF-5 RHIF-6 RHIF-7 RHIF-8 RHIF-9 RISKM-1 RISKM-2 RISKM-3 RISKM-4 RISKM-5 RISKM-6 PLAC-A6.4 PLAC-A6.5 SEC-1 SEC-2',
  ),
  section(
    '2.21',
    'Clock register (every number in one place)',
    'CLK-01 CLK-02 CLK-03 CLK-04 CLK-05 CLK-06 CLK-07 CLK-08 CLK-09 CLK-10 CLK-11 CLK-12 CLK-13 CLK-14 CLK-15 CLK-16 CLK-17 CLK-18 CLK-19 CLK-20 CLK-21 CLK-22',
  ),
]
