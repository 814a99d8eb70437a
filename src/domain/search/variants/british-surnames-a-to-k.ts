// Family names of England and all of Britain that are written in several ways, A to K. Written for this project from
// general knowledge of the names in use in Britain; nobody has checked it yet: the partnership may add and correct on
// a screen.

import { spellings } from './notation.ts'

/** British family names from A to K in their spellings; unchecked so far. */
export const britishSurnamesAToK = spellings(`
abbott abbot abbett
abrahams abraham abrams abrahms
adair adare
adams addams adam adems
adamson addamson adamsons
adcock adcocke
addison adison
ainsley ainslie aynsley annesley
ainsworth aynsworth
aitken aitkin aiken atkin aitkens aikin
akroyd ackroyd acroyd
alcock allcock alcott
alder aldar
alderson aldersen
aldridge aldrich eldridge
alexander alexandre alexandar
allen allan alan allyn allin alen
allison alison allisson ellison
allsop alsop allsopp alsopp allsup
almond allmond
ambrose ambross
anderson andersen andersson andrson
andrews andrew andrewes
ansell ansel
appleby applebey
applegate appleyard
archer archar
armitage armytage armatage hermitage
armstrong armstong
arnold arnauld
arnott arnot
arthur arthurs
ascott ascot
ashby ashbey
ashcroft ashcraft
ashton asheton ashten
ashworth ashwurth
aspinall aspinal aspinwall
astley astly
atherton atherten
atkins adkins atkin
atkinson atkinsen adkinson
attwood atwood
austin austen ostin
ayres ayers eyres ayre eyre
bacon baecon
bagley bagly
bailey bayley baily bailie baillie bayly baileys
baines baynes bains
baker bakar
baldwin baldwyn
ball balls
ballantine ballantyne valentine balentine
bamford bamforth
banister bannister
banks bancks
barber barbour
barclay berkeley barkley berkley
barker barkar
barlow barlowe
barnard bernard
barnes barns
barnett barnet barnard
baron barron
barraclough barrowclough
barratt barrett barret barrat
barry barrie
bartholomew bartholemew
bartlett bartlet
barton bartan
bass basse
bassett basset
bateman batemen
bates bate
batty battie battye
baxter backster
beach beech
beal beale beall
bean beane
beard bearde
beasley beazley beesley
beaumont beamont beamand
beck becke
beckett becket
bedford bedforde
beecham beauchamp beacham
beer beere
bell belle bel
bellamy bellamey
bennett bennet benett bennit
benson bensen
bentley bently
beresford berrisford
berry berrie bury
best beste
bettany betteny
bevan beven bevin beavan
beveridge bevridge
bickerstaff bickerstaffe
biggs bigges
billingham bellingham
birch burch
bird byrd burd
birkett birket burkett
birtwhistle birtwistle
bishop bishopp
black blacke
blackburn blackburne blackbourn
blackmore blackmoor
blackwell blackwel
blair blaire
blake blakes
blakey blakely blakeley
bland blande
blyth blythe bligh
boardman bordman
boddy body
bolton boulton
bond bonde
booker bookar
boon boone bohun
booth boothe
bostock bostocke
bosworth boswurth
bott botte
bottomley bottomly
boulter bolter
bourne bourn born
bowen bowin
bowes bowe
bowles bowls
bowman boman
boyce boyes boys boise
boyd boyde
boyle boyl
brackenbury brackenberry
bradbury bradberry
bradford bradforde
bradley bradly
bradshaw bradshawe
brady bradey
bramwell bramwel
brandon branden
bray braye
brennan brennen brenan
brett bret
brewer bruer
bridge bridges brigg briggs
bright brite
britten britton brittain brittan briton
broad broade
broadbent brodbent
brody brodie
brook brooke brooks brookes
bromley bromly
brothers bruthers
brough bruff
brown browne broun
browning brownings
bruce brewis
bryan brian bryant briant
bryce brice
buchanan buchannan buchanon
buckley buckly
bullock bulloch
burdett burdet
burgess burges burgis burgiss
burke bourke burk
burnett burnet
burns byrnes burness burn berns
burrell burrel
burrows burroughs burrow burrowes
burton berton
butcher bucher
butler buttler
butterworth butterwurth
byrne byrnes burn beirne
cadwallader cadwalader
cain caine kane cane kain
cairns cairnes carnes
caldwell cauldwell coldwell
callaghan callahan calaghan
callow callowe
calvert calvart
cameron camron
campbell cambell campbel
cannon canon
cantrell cantrill
capel capell
carey cary
carlisle carlyle
carlin carline
carmichael carmicheal
carpenter carpentar
carr kerr car ker
carroll carrol caroll
carruthers carrothers
carson carsen
carter cartar
cartwright cartright
cassidy cassady
casey casie
castle castles
catchpole catchpool
cavanagh kavanagh cavanaugh kavanaugh
cave cayve
chadwick chadwicke
chalmers chambers
chamberlain chamberlaine chamberlayne chamberlin
chambers chamber
chandler chandlar
chaplin chaplain
chapman chapmen
charlesworth charleswurth
charlton charleton carlton
chatterton chaterton
cheetham cheatham chetham
cheshire chesher
chester chestar
child childe childs
chisholm chisolm chisholme
christie christy chrystie
christian christain
church churche
churchill churchhill
clancy clancey
clark clarke clerk clerke clarck
clarkson clarkeson
clayton claiton
cleary clery
clegg cleg
clement clements clemens
clifford clifferd
clifton clyfton
clough cluff
clow clowe clowes
coates coats cotes
cochrane cochran cockram
cockburn coburn
cocks cox coxe
coffey coffee
cohen cohn coen kohen
coker coaker
cole coles
coleman colman
colley collie
collier collyer colyer
collins collings collin colins
collinson colinson
compton comptan
connell connel
connelly connolly conolly connoly conneely
connor connors conner conners conor
conway conwy
cook cooke cooks
cookson cooksen
coombes coombs combs combes coombe
cooper couper cowper
cope coope
copeland copland coupland
corbett corbet
cordery cordrey
cork corke
cornwall cornwell
corrigan corigan
cosgrove cosgrave
costello costelloe
cotterell cotterill cottrell cotrell
cotton cottan
coulson colson
coulthard coultard
court courte
courtney courtenay
cousins cousens cozens couzens
coward cowherd
cowell cowel
cowley cowly
cox coxe cocks
coyle coil
crabtree crabbtree
craddock cradock
craig craigh
cranston cranstoun
craven cravin
crawford craufurd crawfurd
crawley crowley
creed creede
creighton crichton crighton
croft crofts
crompton crumpton
cronin cronan
crook crooke crookes crooks
crosby crosbie crossby
cross crosse
crossley crosley
crowe crow
crowther crowder
cullen cullin
cummings cumming cummins comyn cummines
cunningham cuningham cunninghame conyngham
curran curren
currie curry currey
curtis curtiss kurtis
cuthbert cuthburt
cuthbertson cuthbertsen
dale dayle
dalton daulton
daly daley dailey daily
dalzell dalziel dalzel dalyell deyell
daniel daniels daniell daniells
darby derby
darcy darcey
darling darlings
davenport devenport
davey davy davie
davidson davison davisson davidsen
davis davies daviess
dawes daws
dawson dawsen
day daye dey
deacon deakin
deakin deakins
dean deane deen deans
dempsey dempsy
denham denholm
dennis denis denniss
denny dennie
dent dente
devereux devereaux deveraux
devine divine devin
devlin develin
dewar dewer
dickens dickins diggens
dickinson dickenson dickinsen
dickson dixon dixson
digby digbie
dillon dillan
dobson dobsen
docherty doherty dougherty dockerty dogherty
dodd dod dodds dods
dodson dodgson
dolan dolen
donaldson donaldsen
donnelly donelly donnolly
donoghue donohue donohoe donaghue donahue
donovan donavan
dooley dooly
doran dorran
dorsey darcy
douglas douglass duglas
dow dowe
dowd doud
dowell dowel
dowling doolin
downes downs downe
downey downie
doyle doyl
drake drakes
drew drewe
driscoll driskell
drummond drumond
drury drewry
duckett ducket
duckworth duckwurth
dudley dudly
duff duffe
duffield duffeild
duffy duffey duffie
duggan dugan
dunbar dunbarr
duncan dunkan
dunlop dunlap
dunn dunne dun
dunning dunnings
durham durram
durrant durant
dwyer dwyar
dyer dyar
dyson dysen
eagle eagles
earl earle earls
east easte
easton eastan
eastwood eastwoode
eaton eton
eccles ecles
eccleston ecclestone
eden edan
edgar edger
edmonds edmunds edmond edmund edmonson
edmondson edmundson
edwards edward edwardes
egan eagan
elder eldar
elliott eliott elliot eliot elliotte
ellis elliss ellice elis
ellison elison
elsworth ellsworth
emerson emmerson
emery emory emmery emry
england englande
english inglis
ennis innes
erskine erskin
evans evens evan
everett everitt everard
ewing ewings
eyre ayre eyres
fagan fagin fegan
fairbairn fairburn
fairclough faircloth
fairfax fairfacks
fairley fairlie farley
falconer faulkner falkner faulconer
farmer farmar
farnsworth farnworth
farquhar farquar farquer
farrar farrer farrah farrow
farrell farrel ferrell
farrelly farrely
farrington farington
fawcett fawcet fausset
fearnley fernley
feeney feeny
fell fells
fenton fentan
fenwick fennick
ferguson fergusson fergusen
fernandes fernandez
ferris ferriss
field fields feild
fielding feilding
findlay finlay findley finley
finch finche
finnegan finnigan finegan
finney finnie
firth frith
fischer fisher
fish fysh
fitzgerald fitsgerald
fitzpatrick fitspatrick
flaherty flaharty
flanagan flannagan flanigan flannigan
flannery flanery
fleming flemming flemyng
fletcher fletcha
flint flynt
flood floode
flower flowers
flynn flinn
fogarty fogerty
foley folley
forbes forbis
ford forde
foreman forman
forrest forest
forrester forester forster
forsyth forsythe
forster foster
foulkes fowkes folkes foulks
fowler fowlar
fox foxe
frame frayme
francis frances
franklin franklyn frankland
fraser frazer frasier frazier
freeman freman freemen
french ffrench
froggatt froggett
frost froste
fry frye
fuller fullar
fullerton fullarton
furlong ferlong
fyfe fife phyfe
gabbott gabbitt
gale gayle gail
gallacher gallagher gallaher gallager galagher
galloway gallaway
galvin gallivan
gamble gambles
gardener gardiner gardner gardnar
garner garnar
garnett garnet
garrett garret garratt garrit garrard
garside gartside
garvey garvie
gaskell gaskill gaskel
gates gaites
gaunt gant
gee ghee
geoghegan gahagan gegan
george georges
geraghty gerraghty gerrity garrity
gibb gibbs gibbes
gibbon gibbons
gibson gibsen
gilbert gilburt
gilchrist gilcrist
giles gyles
gill ghyll gil
gillespie gillespy galespie
gillies gillis
gilmore gilmour gillmore
gilroy gillroy
glass glasse
gleeson gleason
glover gluver
goddard godard
godfrey godfry
godwin goodwin
goff gough goffe
golding goulding
gomez gomes
gooch gouge
good goode
goodall goodhall
goodman godman
goodwin godwin goodwyn
gordon gorden
gorman gormen
gosling gostling
gould gold goulde
gower gowar
grady gradey
graham grahame graeme grayham
grainger granger
grant graunt
gray grey graye
grayson greyson
greaves graves grieves greeves
green greene greane
greenhalgh greenhaugh greenall
greenaway greenway
greenwood grenwood
greer grier
gregg greig gregge
gregory gregorie
gregson gregsen
grenville granville
griffin griffen
griffith griffiths gryffith griffths
grimes grymes
grimshaw grymshaw
groves grove
grundy grundie
gunn gun
guthrie guthry
guy guye
hackett hacket
haddock haddocke
hadley hadleigh
haigh hague haig
haines haynes hains
hale hales
hall halle
halliday holliday holiday
hallam hallum
halliwell hallewell helliwell halliwel
hamer hammer
hamill hammill
hamilton hamelton
hammond hamond hamon
hampson hampsen
hampton hamptan
hancock handcock
handley hanley handly
hanlon hanlan
hanna hannah hannagh
hanson hansen hansson
harcourt harcort
harding hardinge
hardman hardmen
hardy hardie hardey
hargreaves hargreave hargraves hargrave
harker harkar
harman harmon
harper harpur
harrington herrington harington
harris harries harriss haris
harrison harison harrisson harryson
harrop harrup
hart harte heart
hartley hartly
harvey harvie hervey
hastings hastinges
hatton hatten
haughton houghton horton
hawes haws
hawkes hawks hawke
hawkins hawkings
hawley hawly
haworth howarth hayworth howorth
hay haye hey
hayden haydon haydn
hayes hays heyes
hayward haywood heywood heyward
head heade
healey healy heally heeley
heap heape heaps
heath heathe
heaton heeton
hedges hedge
henderson hendersen
hendry hendrie
hennessy hennessey henessy
henry henri
henshaw hanshaw
hepburn hebburn
herbert herburt
heron herron
hewitt hewett hewit hewet
hewson huson
hibbert hibberd hibbard
hickey hickie
hickman hickmen
hicks hickes
higgins higgin higgens
higginson higgingson
higgs higges
higham hyam
hill hills hyll
hilton hylton
hinchcliffe hinchliffe hinchcliff hinchliff
hind hinde hynd hinds hynds
hirst hurst
hobbs hobbes
hobson hobsen
hodge hodges
hodgkins hodgkin hoskins
hodgkinson hodgkinsen
hodgson hodson hodgeson
hogan hogen
hogg hogge
holden holdan
holder holdar
holland hollande
hollis holliss
holloway hollaway
holmes homes holms
holt holte
hood hoode
hooper hoopar
hope hopes
hopkins hopkin
hopkinson hopkinsen
hopper hoppar
horn horne horns
horner horniman
horton haughton
hoskins hoskin hoskyn hoskyns
houghton haughton
houlihan holohan
house howse
houston huston
howard howerd
howarth howorth haworth
howe how
howell howells howel hywel
howes house
hoyle hoyles hoile
hubbard hubberd
huddleston huddlestone
hudson hudsen
huggins hugins
hughes hughs hews huws
hull hulle
hulme hume hulm holme
humphrey humphreys humphries humphrys humfrey humphris
hunt hunte
hunter huntar
huntley huntly
hurley hurly
hussey hussy
hutcheson hutchison hutchinson hutchenson
hutchings hutchins
hutton huttan
hyde hide
hyland highland
hynes hines
iles isles
ingham inghame
ingle ingles
inglis ingles
ingram ingraham
innes innis
ireland irelande
irvine irving irvin erwin
irwin erwin irwine
ives ive
jackson jacksen jaxon
jacobs jacob jakobs
jacobson jacobsen
james jaimes
jamieson jamison jameson jamesone
jardine jardin
jarman germain jerman
jarrett jarret garrett jarratt
jarvis jervis jarvise
jeffrey jeffery jeffries jefferies jeffreys jefferys
jeffers jefferson
jenkins jenkin jenkyns jenkyn
jenkinson jenkinsen
jennings jenings
jerome jerrome
jessop jessup jesop
jewell jewel
john johns jon
johnson johnston johnstone jonson johnsen johnsone
jolly jolley jollie
jones joans
jordan jorden jordon jourdan
joseph josephs
jowett jowitt
joyce joice
judd judde
judge judges
kane kain caine cahan kayne
kay kaye
kean keane keen keene
keating keeting
keegan keagan
keeling keelings
keenan keanan
keith keeth
kell kells
kelleher keliher
kellett kellet
kelly kelley kellie
kelso kelsoe
kemp kempe
kendall kendal kendell kendle
kendrick kenrick
kennard kennerd
kennedy kenedy kennady
kenny kenney
kent kennt
kenyon kenion
kerr ker carr karr
kershaw kershawe
kettle kettel
key keys kay keyes
kidd kid kydd
kilbride kilbryde
king kinge kings
kingsley kingsly
kinsella kinsela
kirby kirkby kerby
kirk kirke
kirkham kirkam
kirkpatrick kilpatrick
kirkwood kirkwoode
kitchen kitchin kitching
knight knights nite
knott knotts nott
knowles knolles noles
knox nocks
kyle kile
`)
