// Family names of England and all of Britain that are written in several ways, A to K. Written for this project from
// general knowledge of the names in use in Britain; nobody has checked it yet: the partnership may add and correct on
// a screen.

import { spellings } from './notation.ts'

/** British family names from A to K in their spellings; unchecked so far. */
export const britishSurnamesAToK = spellings(`
abbott abbot abbett, abrahams abraham abrams abrahms, adair adare, adams addams adam adems, adamson addamson adamsons
addison adison, ainsley ainslie aynsley annesley, ainsworth aynsworth, aitken aitkin aiken atkin aitkens aikin
akroyd ackroyd acroyd, alcock allcock alcott, aldridge aldrich eldridge, alexander alexandre
allen allan alan allyn allin alen, allison alison allisson ellison, allsop alsop allsopp alsopp allsup, almond allmond
ambrose ambross, anderson andersen andersson andrson, andrews andrew andrewes, ansell ansel, appleby applebey
applegate appleyard, armitage armytage armatage hermitage, armstrong armstong, arnold arnauld, arnott arnot
arthur arthurs, ascott ascot, ashby ashbey, ashcroft ashcraft, ashton asheton ashten, aspinall aspinal aspinwall
astley astly, atherton atherten, atkins adkins atkin, atkinson adkinson, attwood atwood, austin austen ostin
ayres ayers eyres ayre eyre, bacon baecon, bagley bagly, bailey bayley baily bailie baillie bayly baileys
baines baynes bains, baldwin baldwyn, ball balls, ballantine ballantyne valentine balentine, bamford bamforth
banister bannister, banks bancks, barber barbour, barclay berkeley barkley berkley, barlow barlowe, barnard bernard
barnes barns, barnett barnet barnard, baron barron, barraclough barrowclough, barratt barrett barret barrat
barry barrie, bartholomew bartholemew, bartlett bartlet, bass basse, bassett basset, bateman batemen, bates bate
batty battie battye, baxter backster, beach beech, beal beale beall, bean beane, beard bearde, beasley beazley beesley
beaumont beamont beamand, beck becke, beckett becket, beecham beauchamp beacham, beer beere, bell belle bel
bellamy bellamey, bennett bennet benett bennit, bentley bently, beresford berrisford, berry berrie bury, best beste
bettany betteny, bevan beven bevin beavan, beveridge bevridge, bickerstaff bickerstaffe, biggs bigges
billingham bellingham, birch burch, bird byrd burd, birkett birket burkett, birtwhistle birtwistle, bishop bishopp
black blacke, blackburn blackburne blackbourn, blackmore blackmoor, blackwell blackwel, blair blaire, blake blakes
blakey blakely blakeley, bland blande, blyth blythe bligh, boardman bordman, boddy body, bolton boulton, bond bonde
boon boone bohun, booth boothe, bott botte, bottomley bottomly, boulter bolter, bourne bourn born, bowen bowin
bowes bowe, bowles bowls, bowman boman, boyce boyes boys boise, boyd boyde, boyle boyl, brackenbury brackenberry
bradbury bradberry, bradley bradly, bradshaw bradshawe, brady bradey, bramwell bramwel, brandon branden, bray braye
brennan brennen brenan, brett bret, brewer bruer, bridge bridges brigg briggs, bright brite
britten britton brittain brittan briton, broad broade, broadbent brodbent, brody brodie, brook brooke brooks brookes
bromley bromly, brothers bruthers, brough bruff, brown browne broun, browning brownings, bruce brewis
bryan brian bryant briant, bryce brice, buchanan buchannan buchanon, buckley buckly, bullock bulloch, burdett burdet
burgess burges burgis burgiss, burke bourke burk, burnett burnet, burns byrnes burness burn berns, burrell burrel
burrows burroughs burrow burrowes, burton berton, butcher bucher, butler buttler, byrne byrnes burn beirne
cadwallader cadwalader, cain caine kane cane kain, cairns cairnes carnes, caldwell cauldwell coldwell
callaghan callahan calaghan, callow callowe, calvert calvart, cameron camron, campbell cambell campbel, cannon canon
cantrell cantrill, capel capell, carey cary, carlisle carlyle, carlin carline, carmichael carmicheal
carr kerr car ker, carroll carrol caroll, carruthers carrothers, cartwright cartright, cassidy cassady, casey casie
castle castles, catchpole catchpool, cavanagh kavanagh cavanaugh kavanaugh, cave cayve, chadwick chadwicke
chalmers chambers, chamberlain chamberlaine chamberlayne chamberlin, chambers chamber, chaplin chaplain
chapman chapmen, charlton charleton carlton, chatterton chaterton, cheetham cheatham chetham, cheshire chesher
child childe childs, chisholm chisolm chisholme, christie christy chrystie, christian christain, church churche
churchill churchhill, clancy clancey, clark clarke clerk clerke clarck, clarkson clarkeson, clayton claiton
cleary clery, clegg cleg, clement clements clemens, clifford clifferd, clifton clyfton, clough cluff
clow clowe clowes, coates coats cotes, cochrane cochran cockram, cockburn coburn, cocks cox coxe, coffey coffee
cohen cohn coen kohen, coker coaker, cole coles, coleman colman, colley collie, collier collyer colyer
collins collings collin colins, collinson colinson, connell connel, connelly connolly conolly connoly conneely
connor connors conner conners conor, conway conwy, cook cooke cooks, coombes coombs combs combes coombe
cooper couper cowper, cope coope, copeland copland coupland, corbett corbet, cordery cordrey, cork corke
cornwall cornwell, corrigan corigan, cosgrove cosgrave, costello costelloe, cotterell cotterill cottrell cotrell
coulson colson, coulthard coultard, court courte, courtney courtenay, cousins cousens cozens couzens, coward cowherd
cowell cowel, cowley cowly, cox coxe cocks, coyle coil, crabtree crabbtree, craddock cradock, craig craigh
cranston cranstoun, craven cravin, crawford craufurd crawfurd, crawley crowley, creed creede
creighton crichton crighton, croft crofts, crompton crumpton, cronin cronan, crook crooke crookes crooks
crosby crosbie crossby, cross crosse, crossley crosley, crowe crow, crowther crowder, cullen cullin
cummings cumming cummins comyn cummines, cunningham cuningham cunninghame conyngham, curran curren
currie curry currey, curtis curtiss kurtis, cuthbert cuthburt, dale dayle, dalton daulton, daly daley dailey daily
dalzell dalziel dalzel dalyell deyell, daniel daniels daniell daniells, darby derby, darcy darcey, darling darlings
davenport devenport, davey davy davie, davidson davison davisson, davis davies daviess, dawes daws, day daye dey
deacon deakin, deakin deakins, dean deane deen deans, dempsey dempsy, denham denholm, dennis denis denniss
denny dennie, dent dente, devereux devereaux deveraux, devine divine devin, devlin develin, dewar dewer
dickens dickins diggens, dickinson dickenson, dickson dixon dixson, digby digbie, dillon dillan
docherty doherty dougherty dockerty dogherty, dodd dod dodds dods, dodson dodgson, dolan dolen
donnelly donelly donnolly, donoghue donohue donohoe donaghue donahue, donovan donavan, dooley dooly, doran dorran
dorsey darcy, douglas douglass duglas, dow dowe, dowd doud, dowell dowel, dowling doolin, downes downs downe
downey downie, doyle doyl, drake drakes, drew drewe, driscoll driskell, drummond drumond, drury drewry, duckett ducket
dudley dudly, duff duffe, duffy duffey duffie, duggan dugan, dunbar dunbarr, duncan dunkan, dunlop dunlap
dunn dunne dun, dunning dunnings, durham durram, durrant durant, eagle eagles, earl earle earls, east easte
eaton eton, eccles ecles, eccleston ecclestone, eden edan, edgar edger, edmonds edmunds edmond edmund edmonson
edmondson edmundson, edwards edward edwardes, egan eagan, elliott eliott elliot eliot elliotte
ellis elliss ellice elis, ellison elison, elsworth ellsworth, emerson emmerson, emery emory emmery emry
england englande, english inglis, ennis innes, erskine erskin, evans evens evan, everett everitt everard, ewing ewings
eyre ayre eyres, fagan fagin fegan, fairbairn fairburn, fairclough faircloth, fairfax fairfacks
fairley fairlie farley, falconer faulkner falkner faulconer, farnsworth farnworth, farquhar farquar farquer
farrar farrer farrah farrow, farrell farrel ferrell, farrelly farrely, farrington farington, fawcett fawcet fausset
fearnley fernley, feeney feeny, fell fells, fenwick fennick, ferguson fergusson, fernandes fernandez, ferris ferriss
field fields, fielding feilding, findlay finlay findley finley, finch finche, finnegan finnigan finegan, finney finnie
firth frith, fischer fisher, fish fysh, fitzgerald fitsgerald, fitzpatrick fitspatrick, flaherty flaharty
flanagan flannagan flanigan flannigan, flannery flanery, fleming flemming flemyng, fletcher fletcha, flint flynt
flood floode, flower flowers, flynn flinn, fogarty fogerty, foley folley, forbes forbis, ford forde, foreman forman
forrest forest, forrester forester forster, forsyth forsythe, forster foster, foulkes fowkes folkes foulks, fox foxe
frame frayme, francis frances, franklin franklyn frankland, fraser frazer frasier frazier, freeman freman freemen
french ffrench, froggatt froggett, frost froste, fry frye, fullerton fullarton, furlong ferlong, fyfe fife phyfe
gabbott gabbitt, gale gayle gail, gallacher gallagher gallaher gallager galagher, galloway gallaway, galvin gallivan
gamble gambles, gardener gardiner gardner gardnar, garnett garnet, garrett garret garratt garrit garrard
garside gartside, garvey garvie, gaskell gaskill gaskel, gates gaites, gaunt gant, gee ghee, geoghegan gahagan gegan
george georges, geraghty gerraghty gerrity garrity, gibb gibbs gibbes, gibbon gibbons, gilbert gilburt
gilchrist gilcrist, giles gyles, gill ghyll gil, gillespie gillespy galespie, gillies gillis, gilmore gilmour gillmore
gilroy gillroy, glass glasse, gleeson gleason, glover gluver, goddard godard, godfrey godfry, godwin goodwin
goff gough goffe, golding goulding, gomez gomes, gooch gouge, good goode, goodall goodhall, goodman godman
goodwin godwin goodwyn, gordon gorden, gorman gormen, gosling gostling, gould gold goulde, grady gradey
graham grahame graeme grayham, grainger granger, grant graunt, gray grey graye, grayson greyson
greaves graves grieves greeves, green greene greane, greenhalgh greenhaugh greenall, greenaway greenway
greenwood grenwood, greer grier, gregg greig gregge, gregory gregorie, grenville granville, griffin griffen
griffith griffiths gryffith griffths, grimes grymes, grimshaw grymshaw, groves grove, grundy grundie, gunn gun
guthrie guthry, guy guye, hackett hacket, hadley hadleigh, haigh hague haig, haines haynes hains, hale hales
hall halle, halliday holliday holiday, hallam hallum, halliwell hallewell helliwell halliwel, hamer hammer
hamill hammill, hamilton hamelton, hammond hamond hamon, hancock handcock, handley hanley handly, hanlon hanlan
hanna hannah hannagh, hanson hansen hansson, harcourt harcort, harding hardinge, hardman hardmen, hardy hardie hardey
hargreaves hargreave hargraves hargrave, harman harmon, harper harpur, harrington herrington harington
harris harries harriss haris, harrison harison harrisson harryson, harrop harrup, hart harte heart, hartley hartly
harvey harvie hervey, hastings hastinges, hatton hatten, haughton houghton horton, hawes haws, hawkes hawks hawke
hawkins hawkings, hawley hawly, haworth howarth hayworth howorth, hay haye hey, hayden haydon haydn, hayes hays heyes
hayward haywood heywood heyward, head heade, healey healy heally heeley, heap heape heaps, heath heathe, heaton heeton
hedges hedge, hendry hendrie, hennessy hennessey henessy, henry henri, henshaw hanshaw, hepburn hebburn
herbert herburt, heron herron, hewitt hewett hewit hewet, hewson huson, hibbert hibberd hibbard, hickey hickie
hickman hickmen, hicks hickes, higgins higgin higgens, higginson higgingson, higgs higges, higham hyam
hill hills hyll, hilton hylton, hinchcliffe hinchliffe hinchcliff hinchliff, hind hinde hynd hinds hynds, hirst hurst
hobbs hobbes, hodge hodges, hodgkins hodgkin hoskins, hodgson hodson hodgeson, hogan hogen, hogg hogge, holden holdan
holland hollande, hollis holliss, holloway hollaway, holmes homes holms, holt holte, hood hoode, hope hopes
hopkins hopkin, horn horne horns, horner horniman, horton haughton, hoskins hoskin hoskyn hoskyns, houghton haughton
houlihan holohan, house howse, houston huston, howard howerd, howarth howorth haworth, howe how
howell howells howel hywel, howes house, hoyle hoyles hoile, hubbard hubberd, huddleston huddlestone, huggins hugins
hughes hughs hews huws, hull hulle, hulme hume hulm holme, humphrey humphreys humphries humphrys humfrey humphris
hunt hunte, huntley huntly, hurley hurly, hussey hussy, hutcheson hutchison hutchinson hutchenson, hutchings hutchins
hyde hide, hyland highland, hynes hines, iles isles, ingham inghame, ingle ingles, inglis ingles, ingram ingraham
innes innis, ireland irelande, irvine irving irvin erwin, irwin erwin irwine, ives ive, jackson jaxon
jacobs jacob jakobs, jacobson jacobsen, james jaimes, jamieson jamison jameson jamesone, jardine jardin
jarman germain jerman, jarrett jarret garrett jarratt, jarvis jervis jarvise
jeffrey jeffery jeffries jefferies jeffreys jefferys, jeffers jefferson, jenkins jenkin jenkyns jenkyn
jennings jenings, jerome jerrome, jessop jessup jesop, jewell jewel, john johns jon
johnson johnston johnstone jonson johnsen johnsone, jolly jolley jollie, jones joans, jordan jorden jordon jourdan
joseph josephs, jowett jowitt, joyce joice, judd judde, judge judges, kane kain caine cahan kayne, kay kaye
kean keane keen keene, keating keeting, keegan keagan, keeling keelings, keenan keanan, keith keeth, kell kells
kelleher keliher, kellett kellet, kelly kelley kellie, kelso kelsoe, kemp kempe, kendall kendal kendell kendle
kendrick kenrick, kennard kennerd, kennedy kenedy kennady, kenny kenney, kent kennt, kenyon kenion, kerr ker carr karr
kershaw kershawe, kettle kettel, key keys kay keyes, kidd kid kydd, kilbride kilbryde, king kinge kings
kingsley kingsly, kinsella kinsela, kirby kirkby kerby, kirk kirke, kirkham kirkam, kirkpatrick kilpatrick
kitchen kitchin kitching, knight knights nite, knott knotts nott, knowles knolles noles, knox nocks, kyle kile
`)
