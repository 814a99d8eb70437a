// Names of nobody: given names of many communities before family names that say they are invented.

/** Family names that no one could take for a real family's. */
export const familyNames: readonly string[] = [
  ...[
    'Example',
    'Sample',
    'Placeholder',
    'Specimen',
    'Testwell',
    'Madeup',
    'Pretend',
    'Fictional',
    'Imagined',
    'Standin',
  ],
  ...['Mockup', 'Instance', 'Invented', 'Nobody', 'Notreal', 'Storybook', 'Demonstration', 'Pseudonym', 'Makebelieve'],
  ...[
    'Forexample',
    'Template',
    'Illustration',
    'Hypothetical',
    'Supposed',
    'Anyone',
    'Someone',
    'Blankform',
    'Drafted',
  ],
  ...[
    'O’Example',
    'McSample',
    'ap Specimen',
    'Al-Placeholder',
    'Examplewska',
    'Samplescu',
    'Pretendić',
    'Testwell-Sample',
  ],
]

/** Given names, as children of Staffordshire's and Stoke-on-Trent's communities bear them. */
export const givenNames: readonly string[] = [
  ...['Robin', 'Jamie', 'Alex', 'Charlie', 'Frankie', 'Rowan', 'Ellis', 'Harley', 'Kai', 'Skye', 'Taylor', 'Reece'],
  ...[
    'Amelia',
    'Grace',
    'Poppy',
    'Isla',
    'Ruby',
    'Freya',
    'Ellie',
    'Daisy',
    'Oliver',
    'Jack',
    'Alfie',
    'Tyler',
    'Logan',
  ],
  ...['Zofia', 'Łukasz', 'Kacper', 'Oliwia', 'Jakub', 'Maja', 'Andrei', 'Ioana', 'Ștefan', 'Ana', 'Luminița', 'Rareș'],
  ...['Idris', 'Amina', 'Yusuf', 'Fatima', 'Bilal', 'Zainab', 'Hamza', 'Khadija', 'Ayaan', 'Maryam', 'Ibrahim', 'Noor'],
  ...['Priya', 'Arjun', 'Simran', 'Harpreet', 'Jaspal', 'Anjali', 'Rohan', 'Kiran', 'Gurdeep', 'Nisha', 'Dev', 'Meera'],
  ...[
    'Chiamaka',
    'Kwame',
    'Folake',
    'Tendai',
    'Abena',
    'Emeka',
    'Ngozi',
    'Kofi',
    'Ayodele',
    'Thandiwe',
    'Tariro',
    'Ama',
  ],
  ...['Siân', 'Rhys', 'Carys', 'Gethin', 'Niamh', 'Seán', 'Aoife', 'Ciarán', 'Eilidh', 'Hamish', 'Mairi', 'Calum'],
  ...['Mei', 'Jun', 'Wing', 'Linh', 'Minh', 'Bao', 'Rosa', 'Tomás', 'Inês', 'Rui', 'Anaïs', 'Chloë', 'Zoë', 'Noémie'],
  ...['Samuel', 'Abel', 'Helen', 'Filmon', 'Winta', 'Yonas', 'Rawan', 'Karwan', 'Shilan', 'Azad', 'Laleh', 'Farhad'],
  ...['Delroy', 'Shanice', 'Tyrell', 'Keisha', 'Marlon', 'Aaliyah', 'Nevaeh', 'Kezia', 'Lavinia', 'Elvis', 'Sapphire'],
]

/** What grown-ups are called here: a given name before one of the family names. */
export const inventedFamilyName = (name: string): boolean => familyNames.some(family => name.endsWith(family))
