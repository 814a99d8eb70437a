// What people wrote: short, plain, about what happened and what is being done, and never blaming a child.

/** Where a child was found, and by whom. */
export const foundWhere: readonly (readonly [where: string, by: string])[] = [
  ['At a friend’s house', 'Police'],
  ['At the bus station', 'Police'],
  ['At their grandmother’s house', 'Family'],
  ['Walked back to the door', 'Carer'],
  ['In the park by the canal', 'Police'],
  ['At the railway station in another town', 'British Transport Police'],
  ['At their brother’s flat', 'Social worker'],
  ['In a cafe in the town centre', 'Carer'],
]

/** How a child was when somebody saw and spoke with them. */
export const wellBeings: readonly string[] = [
  'Tired and hungry, not hurt. Spoke with the carer and went to bed.',
  'Well. Wanted to talk about seeing family more often.',
  'Upset but not hurt. A nurse has looked at a grazed knee.',
  'Quiet. Does not want to talk today; knows who to talk to.',
  'Well, and glad that somebody had come to look.',
]

/** What the police gave as the reason for a level. */
export const levelReasons = {
  high: [
    'Young, without a phone, and the last messages worry those who know them.',
    'Adults unknown to the carers may be with them.',
  ],
  medium: ['No phone contact since the evening; not like them.', 'Harm is likely if they stay out overnight.'],
  low: ['In touch by phone with a friend; has been back before midnight each time.'],
  'no-apparent-risk': ['Sent a message to the carer an hour ago and says when they will be back.'],
} as const

/** What the log of an episode says while a child is missing. */
export const searches: readonly string[] = [
  'Bedroom, house, garden and garage searched. Coat and phone are gone.',
  'Rang three friends; one saw them at the bus station at about 20:30.',
  'Phone rings out. A text message asking if they are safe has been delivered.',
  'Drove to the two places where they were found before; nobody there.',
  'Checked what is public on social media: nothing posted since yesterday.',
]

/** What was seen or said of a child while missing. */
export const sightings: readonly string[] = [
  'Seen at the bus station with another young person, both in dark coats.',
  'A shop worker thinks they bought a drink at about 19:00.',
  'A friend’s mother says they were at her house until 21:00.',
]

/** What a prevention interview recorded, under its four headings. */
export const preventionInterviews: readonly {
  readonly harm: string
  readonly where: string
  readonly offences: string
  readonly prevention: string
}[] = [
  {
    ...{
      harm: 'None seen and none spoken of.',
      where: 'With two friends of the same age, at the house of one of them.',
    },
    ...{ offences: 'None spoken of.', prevention: 'Would like a phone call to their sister agreed for Sundays.' },
  },
  {
    ...{ harm: 'Cold and tired; no injury.', where: 'On their own, on buses and at the station.' },
    ...{
      offences: 'None spoken of.',
      prevention: 'Says the evenings after contact are hard; asks to have somebody to sit with.',
    },
  },
  {
    ...{ harm: 'Did not want to say.', where: 'In a flat with people older than they are; gave no names.' },
    ...{
      offences: 'Asked to carry a bag; passed to intelligence.',
      prevention: 'Lift home from college arranged for this week.',
    },
  },
]

/** What a child said in a return interview, in their words, and what the interviewer wrote. */
export const returnInterviews: readonly { readonly view: string; readonly summary: string }[] = [
  {
    view: '“I wanted to see my mum on her birthday. Nobody said no, they just said later.”',
    summary:
      'Running to family. Contact arrangements are unclear to the child. Asked the social worker to answer within the week.',
  },
  {
    view: '“It gets loud here and I needed to be somewhere quiet.”',
    summary: 'Pushed by noise and a falling-out in the home. A quiet room is agreed; the child chose who to go to.',
  },
  {
    view: '“My friends are in the other town. I lost the last bus.”',
    summary: 'Friends near the last school. Later bus times and a taxi number agreed with the carer.',
  },
  {
    view: '“They bought me food. I did not know them before.”',
    summary:
      'Adults not known to us gave food and lifts. Shared with the police with the child’s agreement; safety plan made.',
  },
]

/** Where a return interview was held. */
export const interviewPlaces: readonly string[] = [
  'School',
  'Home',
  'A cafe that they chose',
  'On a walk',
  'Youth centre',
]

/** What was said to offers of an interview. */
export const offerReasons = {
  accepted: 'Said yes; asked for a time after school.',
  declined: 'Said no thank you today. Knows that the offer stays open.',
  'no-answer': 'Rang twice and left a message; no answer yet.',
  waiting: 'Asked the carer to pass the offer on.',
} as const

/** A case review in its parts. */
export const caseReview = {
  action_taken: 'Searches widened, family spoken to, phone enquiries made, posters agreed with the police.',
  action_needed: 'Daily call between police and social worker. Speak with the friend named yesterday.',
  return_to_placement: 'The place stays open. A worker the child trusts will be there when they come back.',
  section_47: 'Considered; strategy discussion held, enquiries not started today.',
} as const

/** What scaled meetings planned, by level. */
export const meetingPlans: Readonly<Record<1 | 2 | 3, string>> = {
  1: 'Phone call with family on two evenings a week; one worker to talk to after contact; a meeting place agreed if plans change.',
  2: 'Manager holds the plan. Lift from college; evening activity found; police to visit the address named in interviews.',
  3: 'Social care lead holds the plan. Placement reviewed with the child and their advocate; disruption options tried one by one.',
}

/** The answers of a report, by the key of the question; each list is drawn from. */
export const reportAnswers: Readonly<Record<string, readonly string[]>> = {
  'went-missing-from': [
    'From their room, on their own as far as we know.',
    'On the way back from town, with two friends.',
  ],
  'last-seen-place': [
    'In the kitchen, by the evening worker.',
    'At the bus stop outside the house, by another young person.',
  ],
  description: [
    'Dark coat, grey hooded top, black trainers, small rucksack.',
    'School uniform, blue coat, hair tied back.',
  ],
  taken: ['Phone and about £10. No medication needed.', 'Phone; bank card left behind.', 'Nothing but a coat.'],
  places: ['The bus station, the park by the canal, their sister’s flat.', 'A friend’s house near the old school.'],
  friends: ['Two friends from school; the school has been asked.', 'A cousin of the same age in the next town.'],
  'medical-history': ['Asthma: has an inhaler with them.', 'Nothing that matters tonight.'],
  vulnerabilities: ['Finds it hard to judge who is safe.', 'New to the area and does not know the buses.'],
  circumstances: [
    'Upset after a phone call; went out for air and did not come back.',
    'Was well at tea; plans for the evening had changed.',
  ],
  'anticipated-risk': ['That they are cold and on their own.', 'That somebody older is with them.'],
}

/** The answers of the police's ten questions, by key. */
export const policeAnswers: Readonly<Record<string, string>> = {
  ...{
    concern: 'Yes: out overnight.',
    'done-to-trace': 'House and area searched, friends rung, phone enquiries begun.',
  },
  ...{ 'out-of-character': 'In part.', 'medical-needs': 'None known.', crime: 'Possible.', abuse: 'Not known.' },
  ...{
    'sexual-exploitation': 'Not known; assessment asked for.',
    suicide: 'No sign of it.',
    'danger-to-others': 'No.',
  },
}

/** What the police said of the five factors, by their key. */
export const policeFactorsSaid: Readonly<Record<string, string>> = {
  circumstances: 'Left after a phone call that nobody heard.',
  motivation: 'May want to see family, or somebody older.',
  destination: 'The bus station, and from there another town.',
  pattern: 'Evenings, and back before morning until now.',
  parents: 'Willing, and asked to be rung at any hour.',
}

/** Streets that no map has. */
export const streets: readonly string[] = [
  'Example Street',
  'Sample Road',
  'Placeholder Avenue',
  'Specimen Close',
  'Testwell Lane',
]
