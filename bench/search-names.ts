// Names for the bench of the search, and how people get them wrong: lists and a table of this file's own. None of it is what
// the product knows: a product that is measured by its own table is measured by nothing.

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** Given names, the frequent ones first. */
export const givenNames = words(`
Oliver Amelia George Isla Harry Ava Noah Mia Jack Ivy Leo Lily Arthur Isabella Muhammad Rosie Oscar Sophia Charlie Grace Henry
Freya Jacob Willow Thomas Florence Alfie Emily Archie Ella Joshua Poppy William Elsie Freddie Evie Theo Charlotte James Evelyn
Alexander Sienna Ethan Sofia Isaac Daisy Edward Phoebe Lucas Sophie Tommy Alice Logan Matilda Max Ruby Daniel Emma Samuel Millie
Benjamin Isabelle Mason Chloe Harrison Jessica Elijah Erin Sebastian Eva Adam Lucy Zachary Scarlett Dylan Maisie Jude Imogen
Reuben Robyn Luca Harriet Rory Eleanor Finley Bella Toby Georgia Stanley Zara Albert Eliza Hugo Thea Ronnie Molly David Abigail
Louie Orla Michael Niamh Joseph Siobhan Callum Aoife Connor Caitlin Liam Bronwen Rhys Carys Owain Megan Ieuan Ffion Gethin Seren
Hamish Mairi Ewan Eilidh Fergus Catriona Aidan Roisin Cormac Sinead Declan Maeve Kieran Ciara Sean Saoirse Patrick Bridget
Mohammad Fatima Ahmed Aisha Ali Maryam Yusuf Zainab Ibrahim Khadija Hassan Hafsa Hussain Amina Bilal Safa Omar Noor Hamza Sumaya
Zakariya Layla Imran Nadia Tariq Samina Usman Rukhsana Haroon Shabnam Arjun Priya Rohan Anjali Vikram Divya Sanjay Meera Harpreet
Jaspreet Gurdeep Simran Manpreet Navdeep Balvinder Kiran Aarav Ananya Krishna Lakshmi Jakub Zofia Antoni Zuzanna Szymon Hanna
Kacper Wiktoria Wojciech Agnieszka Krzysztof Katarzyna Mateusz Malgorzata Andrei Ioana Stefan Mihaela Alexandru Elena Florin
Gabriela Bogdan Cristina Ionut Roxana Kwame Abena Kofi Ama Oluwaseun Temitope Chukwuemeka Ngozi Babatunde Folasade Emeka Adaeze
Tunde Yetunde Tendai Chipo Abdi Hodan Mahad Ifrah Abdullahi Sagal Selam Dawit Hiwot Biniam Wei Mei Jun Xiu Hao Ling Minh Thuy
Nguyet Linh Dmitri Oksana Bohdan Nataliya Levi Shannon Bailey Kayleigh Tyrone Shanice Jermaine Keisha Marlon Latoya Desmond
Chantelle Jordan Courtney Reece Demi Kian Lexi Tyler Paige Brandon Jade Kyle Amber Lewis Bethany Nathan Holly Aaron Lauren Bradley
Rebecca Christopher Katherine Stephen Elizabeth Anthony Margaret Nicholas Victoria Jonathan Samantha Timothy Alexandra Frederick
Theodora Gabriel Beatrice Dominic Francesca Vincent Rosalind Malachi Tabitha Ezra Naomi Solomon Miriam Caleb Esther`)

const frequent = words(`
Smith Jones Williams Taylor Brown Davies Evans Wilson Thomas Johnson Roberts Khan Lewis Robinson Patel Jackson Clarke Ahmed Begum
Wright Walker White Hall Wood Green Hughes Edwards Hussain Turner Martin Cooper Hill Ward Morris Moore Clark Lee King Baker Harrison
Morgan Allen Ali Singh Kaur Scott Watson Davis Parker James Bennett Young Phillips Richardson Mitchell Bailey Carter Cook Shaw Bell
Collins Murphy Kelly Cox Kowalski Nowak Wisniewski Wojcik Popescu Ionescu Dumitru Nguyen Tran Chen Wang Zhang Okafor Adeyemi Mensah
Osei Mohamed Hassan Abdi Warsame Tesfay OConnor OBrien Byrne Gallagher Doherty McCarthy McDonald MacLeod Sutherland Campbell Stewart
Pritchard Llewellyn Rees Griffiths Gruffydd Iqbal Mahmood Akhtar Choudhury Rahman Miah Uddin Sharma Gupta Desai Shah Chauhan`)
const fronts = words(`
Ash Bar Bick Black Brad Brom Burn Cald Carl Chad Clay Col Cran Crom Dal Darl Der Down East Eg Fair Farn Fen Field Gar Gill Gold Gran
Green Hack Hal Ham Har Hart Haw Hazel Hether Hol Horn Hurst Kel Kem Kirk Lang Law Lin Long Mal Mar Mel Mid New Nor Oak Old Pad Pem
Pick Rad Ram Red Rich Rod Row Rush San Sel Shel Sher Skel Spen Stan Stap Stock Sut Thorn Tib Tor Upp Wal War Wet Whit Wick Win Wool`)
const backs = words(`
bank bery borne bourne bridge brook burn bury by combe cott croft dale den don er field ford gate grave ham head hill holme house hurst
ing kin ley low man mere mond more ner ridge rop sall sett shaw sley son stall stead stock stone ter thorpe ton tree wall ward water
way well wick wood worth yard`)

/** Family names, the frequent ones first, and some seven thousand rare ones. */
export const familyNames: readonly string[] = [...frequent, ...fronts.flatMap(front => backs.map(back => front + back))]

/** How one name is called or written by others: a short form, a pet form, another community's spelling. */
export const calledAlso: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  `Oliver:Ollie,Olly|Amelia:Millie,Amy|Harry:Harrison|Isabella:Bella,Izzy,Issy|Muhammad:Mohammed,Mohamed,Mo|Mohammad:Muhammed,Mohamad
Arthur:Art,Artie|Charlie:Charles,Charley|Henry:Harry|Jacob:Jake|Thomas:Tom,Tommy|Florence:Flo,Florrie|Joshua:Josh|William:Will,Bill,Billy
Freddie:Fred,Frederick|James:Jim,Jimmy,Jamie|Alexander:Alex,Xander,Sandy|Isaac:Zac,Issac|Edward:Ed,Eddie,Ted,Teddy|Lucas:Luke,Lukas
Samuel:Sam,Sammy|Benjamin:Ben,Benji,Benny|Daniel:Dan,Danny|Sebastian:Seb|Zachary:Zach,Zac,Zak|Dylan:Dillon|Eleanor:Ellie,Nell,Elle
Harriet:Hattie|Georgia:Georgie,Jorja|Michael:Mike,Mick,Mikey|Joseph:Joe,Joey|Callum:Calum|Connor:Conor,Con|Matilda:Tilly,Tilda
Niamh:Neve,Neave|Siobhan:Shivaun,Chevonne|Aoife:Eefa|Caitlin:Kaitlyn,Katelyn,Cait|Rhys:Reece,Reese|Aidan:Aiden,Ayden|Sean:Shaun,Shawn
Sinead:Shinead|Kieran:Ciaran,Keiran|Ciara:Keira,Kiera|Patrick:Pat,Paddy|Eilidh:Ailey,Ayleigh|Catriona:Katrina,Catrina|Yusuf:Yousef,Youssef
Aisha:Ayesha,Aysha|Fatima:Fatema,Fatimah|Ahmed:Ahmad|Zainab:Zaynab,Zeinab|Ibrahim:Ebrahim|Hussain:Hussein,Husain|Hassan:Hasan|Omar:Umar
Usman:Osman,Uthman|Maryam:Mariam,Miriam|Khadija:Khadijah,Kadija|Layla:Leila,Laila|Noor:Nur,Nour|Haroon:Harun|Tariq:Tarik|Jakub:Kuba,Jacob
Zuzanna:Zuza,Susanna|Katarzyna:Kasia,Katherine|Malgorzata:Gosia,Margaret|Agnieszka:Aga|Krzysztof:Krzys,Chris|Wojciech:Wojtek|Kacper:Casper
Alexandru:Alex,Sandu|Gabriela:Gabi|Oluwaseun:Seun|Temitope:Temi,Tope|Chukwuemeka:Emeka|Folasade:Sade|Babatunde:Tunde,Baba|Abdullahi:Abdulahi,Abdi
Kayleigh:Kayley,Kaylee,Kayli|Chantelle:Chantel,Shantelle|Christopher:Chris,Kit|Katherine:Kate,Katie,Kathy,Catherine,Kathryn
Stephen:Steve,Steven|Elizabeth:Liz,Beth,Lizzie,Betty,Eliza|Anthony:Tony,Antony|Margaret:Maggie,Meg,Peggy|Nicholas:Nick,Nicky
Victoria:Vicky,Tori|Jonathan:Jon,Jonny,Johnathan|Samantha:Sam,Sammy|Timothy:Tim|Alexandra:Alex,Lexi,Sasha|Frederick:Fred,Freddie
Rebecca:Becky,Becca,Bex|Nathan:Nate|Jessica:Jess,Jessie|Abigail:Abi,Abbie,Gail|Isabelle:Isobel,Izzy|Sophie:Sofie|Sophia:Sofia
Bethany:Beth|Lauren:Loren,Laurie|Bradley:Brad|Dominic:Dom|Francesca:Fran,Frankie|Gabriel:Gabe|Beatrice:Bea|Manpreet:Manny|Jaspreet:Jas,Jazz
Harpreet:Harp,Harry|Balvinder:Bal|Solomon:Sol|Theodora:Thea,Dora|Tabitha:Tabby|Emily:Em,Emmy|Charlotte:Lottie,Charlie|Daisy:Daisie|Robyn:Robin`
    .split(/[\n|]/)
    .map(line => line.trim().split(':'))
    .map(([name = '', others = '']) => [name, others.split(',')]),
)

/** Letters that are heard alike: how somebody on the telephone writes what they hear. */
export const heardAs: readonly (readonly [RegExp, string])[] = [
  [/ph/, 'f'],
  [/ck/, 'k'],
  [/^K/, 'C'],
  [/^C(?=[aour])/, 'K'],
  [/y$/, 'ie'],
  [/ie$/, 'y'],
  [/ee/, 'ea'],
  [/ea/, 'ee'],
  [/ll/, 'l'],
  [/tt/, 't'],
  [/ss/, 's'],
  [/nn/, 'n'],
  [/mm/, 'm'],
  [/s(?=[aeiou])/, 'z'],
  [/z/, 's'],
  [/or/, 'au'],
  [/er$/, 'a'],
  [/ai/, 'ay'],
  [/ou/, 'u'],
  [/oo/, 'u'],
  [/w/, 'v'],
  [/ei/, 'ie'],
  [/son$/, 'sen'],
  [/ley$/, 'ly'],
  [/ford$/, 'fud'],
  [/ham$/, 'um'],
]
