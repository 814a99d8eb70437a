// Given names of boys in England and all of Britain, A to J, with short, pet and older everyday forms. Written for this
// project from general knowledge of the names in use in Britain; nobody has checked it yet: the partnership may add and
// correct on a screen.

import { fullAndShort } from './notation.ts'

/** Boys' names from A to J with their short forms, as in use in Britain; unchecked so far. */
export const britishBoysAToJ = fullAndShort(`
aaron/arron/aron/arran/aaran/aran/aharon/arren/aarron/aeron/arun az/azz/azza ron/ronnie aar ar arz azzy aza
abel/able/abell abe abie abey, abner/abnor ab abbie
abraham/abram/avraham/abrahim/ibrahim abe/ab abie/aby abey bram ham avi abi
adam/adem/addam/adham/edam ad/ads/adz addy/addie/adie/ady adders edie adamo, addison/adison/addyson addie/addy/adi
adrian/adrien/adrion/adrean/hadrian/adrianus adie/ade/ady/aidy/aide/addy ian ades adri
aidan/aiden/aden/aydan/ayden/aydin/aidyn/aedan/adan/eidan/aadan/aydon/aidon/haydn aid/ade aidy/aidie/addy/adie den/denny ads
alan/allan/allen/alun/allyn/alen/allon al/all ally/allie/aly/alli lan alfie, alaric/alarick al ric/rick ricky
alastair/alistair/alasdair/alister/allister/alaster/allistair/alastar/alistar/alisdair/alastaire/alaister/alester al ali/ally/allie/aly alex alec sandy star
alban/albin/albany al albie alby, albert/alburt/albertt/elbert al bert/burt bertie/berty/burtie albie/alby/alfie ab
alden/aldin/aldan al denny, aldous/aldus/aldis aldo al, alec/alex/aleck/alick/alik al eck lec alexander ali
alexander/aleksander/alexandre/alasdair/alexandar/alexzander/alessandro/alexanda/aleksandr/alexandr/iskander/alexsander/alejandro/aleksandar alex/alix/alecs/allex/alek al alec/aleck/alick sandy/sandie/sandey xander/zander/xan/zan/zandy lex/lexy/lexie ali/ally/allie/aly alexi/alexei/alexey sasha/sacha eck/ecky sander/saunder/sandro alexis axel ax axl sawney alik als lexo
alexis/alexi/alexei/alexey/alexie alex al lex
alfred/alfrid/alfried/alfredo/elfred alf/alfs alfie/alfy/alfi/alphie/alfee/elfie al fred/fredd freddie/freddy/fredi alfo
alfie/alfy/alphie/alfi/alfee alf al alfred, algernon/algenon algy/algie al alge
alphonse/alphonso/alfonso/alfons/alonso al alf/alfie fonz/fonzie/fons phonsie/fonsie lonnie alfonse, alton/altan al
alvin/alvyn/elvin/alwyn/aylwin al alvie/alvy vin/vinnie/vinny, ambrose/ambros amby/amb brose rosie
amos/amoss/aymos ame
andrew/andre/andrue/andreas/andru/anndrew/aindrew/andries/anders andy/andie/andi/andey drew/dru/drue and/ands ander dre/drey tandy dandy andro rew dandie androo
angus/aengus/aonghus/aengas gus/guss angie/ange gussie ang innes gusty, anselm/ansel/ansell ans selm, ansel/ansell ans
anthony/antony/anthoney/antonie/antoni/anthonie/anton/antonio/anthoni/antoine/antoney/anthany/anfony tony/toni/tonie/tone/toney ant/ants/antz anth/anf antho tonio nino anto antsy tonz
archibald/archibold/archabald archie/archy/arch/archey/archi baldie/baldy
archie/archy/archi/archey/archee arch/archs arc archibald archer, archer/archa archie/arch
arlo/arlow/arloe/harlow arl lo, arnold/arnald/arnaud arnie/arny/arne arn/arns nold noll
arran/aran/arren/aaron az ran ar
arthur/arther/artur/arfur/arthor/artair/arturo art/arts artie/arty/arti/artey arf atty thur arth arfie
asa/acer/aza ace, asher/ashur/usher/asha ash ashy
ashley/ashleigh/ashlie/ashly/ashlea/ashlee ash/ashe/asha ashy lee/leigh
ashton/ashtan/ashtyn/aston/ashten ash/ashe ashy ton, aubrey/aubry/aubery aub
augustus/augustine/august/augustin/agustin/auguste gus/guss gussie/gusty augie/auggie austin/austen aug gustus
aurelius/aurelio rel, austin/austen/austyn/ostin/augustine aus/ozzie/aussie/oz/ost tin, axel/axl/aksel/axle ax axe
bailey/bayley/bailie/baylee/baley/bailee/baily/bayleigh/bailiegh bay/bails/bales, baldwin/baldwyn baldie win
barclay/berkeley/barkley bar barks clay
barnabas/barnaby/barnabus/barnabie/barneby barney/barny/barnie/barni barn barns barnz
barney/barny/barnie barn barnaby barnabas bernard, barrington/barington barry/barrie baz/bazza
barry/barrie/barrey/bary/barri baz/bazz/bazza baza bar bazzer bal
bartholomew/bartholemew/bartolomeo/bartholomeus bart/barty/bartie/bertie bat/batty tolly/tolley mees barth bartle bartlett
basil/bazil/basel/vasil bas/baz/bazza bazzer, beau/bo/bow/bowe beauie bobo
benedict/benedick/bennedict/benedikt ben/benn bennet/bennett bennie/benny/benni ned/neddy dick bendy benji beny
benjamin/benjamen/benjaman/benyamin/benjiman/binyamin/bejamin/benjimin/benjermin ben/benn benny/bennie/benni benji/benjie/benjy/benj/bengy/benjey jamie/jamin benno min yamin bens jimmy bengie
bennett/bennet/bennit ben benny, bentley/bently/bentlee/bentleigh ben/benny bents ley
bernard/burnard/barnard/bernhard/bernardo bernie/berny/burnie/bern/bernd barney barn nard bernado
bertram/bartram/bertrand/bertrum bert/burt bertie/berty tram, bertie/berty/birtie bert albert herbert
billy/billie/billi/bily bill bills billybob william, billyjoe/billiejoe/billyjo billy/billie joe bill bj
blaine/blane/blayne/blain bla, blair/blayr/blaire blairy, blake/blayke/blaik/blaike blakey/blakie
bob/bobb/bobbie bobby/bobbi/bobbey robert, bobby/bobbie/bobbi/bobbey bob/bobs robert, boris/borys/boriss bo bozza boz
brad/bradd bradley/bradly/bradlee/bradleigh bradford
bradley/bradly/bradlee/bradleigh/bradlie/bradely brad/bradd brads bradders lee, bradford brad
brandon/brandan/branden/brendan/brandyn/brendon/brandun bran/brand brandy don brands
brayden/braydon/braiden/braydan/braden/bradyn bray brad den
brendan/brendon/brenden/brandon/brendin bren/brenn den/denny, brennan/brennon/brenan bren, brent/brennt brenty
brett/bret/brette bretty, brian/bryan/brien/bryon/brion/briain/bryen/brayan bri/bry/brie/bryn bria brine
broderick/brodrick/brodric brody/brodie rod rick rory, brodie/brody/brodey/brodi/broady bro brods
bruce/brooce brucie/brucey, bruno/brunno bru bruny, bryce/brice/bryse bry, bryn/brin/brynn/bren/brynmor bry
brynmor/brynmoor bryn/brin mor, byron/biron/bryon/byran by ron byrie
cadan/caden/kaden/kaiden/kayden/caiden/cayden/kadan/kadin/kaidan/caedan/kaydan/kaydon/qaden/kaedan/kadyn/kaidyn/kaydin/caeden/kadon/keidan cade/kade kay/cay kaid/kayd den/denny
caleb/kaleb/calib/kalib/caileb/cayleb/kayleb/calab cal/kal/cale/kale cabe/cay leb cally caley
callan/calan/kallan/callen/kalan/calen/calon cal/kal cally lan
callum/calum/kallum/kalum/calem/callam/colum/calam/kalam/kallam/caleum/kalem cal/kal/call cally/callie/kally cals cas calz
calvin/kalvin/calven/calvyn/kelvin/kalvyn cal/kal/kel vin/vinnie/vinny cally calvy cals
cameron/kameron/camron/kamron/camren/camerron/cammeron/kamran/kamren cam/kam/camm/camz cammy/cammie/kammy/kami/cami ron ronnie cams
campbell/cambell/cambel cam camp, carey/cary/kary car
carl/karl/carle/karle/carrol carlo/carlos karlos carly/karli charlie carlie/karlo karly kaz/caz
carlton/karlton/carleton/charlton carl/karl carly carlt, carson/karson/carsen/carsten car kit cars
carter/karter/cartar cart/carts kart car, casey/kasey/casie/kacey/kc/kacy/casy case/kase
caspar/casper/kasper/jasper/gaspar/kaspar cas/kas/caz/cass/cap caspy jas cazzy
cassius/cassias/kassius cash cass/cas cazzie, cecil/cesil/cecill ces/cec/cis cecie sissel
cedric/sedric/cedrick/cedrik ced/sed/cedi ric/rick ricky, chad/chadd chadders chaddy, chandler/chandlar chan chand
charles/charls/charle/carl/karl/karel/carlos/charlles charlie/charley/charly/charli/charlee/charleigh chas/chaz/chazz/chazza/chass char/cha chuck/chuckie/chucky/chuk carlo cal chick charlz chip chazzer chay chic charl
charlie/charley/charly/charli/charlee/charleigh/chally chas/chaz/chazza/char charles cha chuck chazz charl charls
chester/chesta/chestor ches/chet/chess chessie ched
christian/cristian/kristian/christiaan/kristjan/christion/krystian/khristian/chrystian/christien/cristiano/christiano chris/kris/cris/chriss ian christy/christie/kristy/kit chrissy/krissy xian
christopher/kristopher/cristopher/christofer/kristofer/christoffer/christoper/christophe/christapher/cristofer/krzysztof/christophor/christopha/chistopher chris/kris/cris/chriss/chrys/khris kit/kitt christy/christie/kristy/christi topher/tofer/tophe toph chrissy/chrissie/krissy kester kip/kipp crispin kristo stoffer cristo chrisso kitto xtopher topper
clarence/clarance/klarence clarry/clarrie/clar clare lance, claude/claud/claudio/claudius claudie/claudy
clayton/claiton/klayton/clay klay/clays clayt, clement/clemment/klemens/clemens clem/clemm clemmie/clemmy/clemo clemy
clifford/cliford/clifferd/clifton cliff/clif/clift cliffy/cliffie, clifton/cliffton cliff/clif cliffy ton
clint/klint clinton clinty, clinton/klinton clint/klint clinty, clive/klive/clyve clivey/cliv, clyde/clide/klyde cly
cody/codie/kody/codey/kodie/codi/kodi/coady/coedie code/kode/co codes, colby/kolby/colbie col/cole/kol colbs
cole/kole/coal coley/coly colin nicholas coleman, coleman/colman/kolman cole/col coley
colin/collin/colyn/kolin/colan/collan/cailean col/coll/kol cole colly/collie coley, conan/konan/connan con/conn
conrad/konrad/conrade/conraad con/kon conny/connie/konnie rad/radi curt kurt
constantine/konstantin/konstantine/constantin/konstantinos/constantinos con/conn/kon connie kostas/costas costa/kosta constant dinos gus stan tino
cooper/couper/kooper coop/coops, corbin/korbin/corban/corben cor corb/corby
corey/cory/korey/kory/corrie/corry/corie/coree/kori/correy/koree/cori cor/kor coz/cozza cors
cormac/cormack/cormick/kormac cor/corm mac/mack
cornelius/kornelius/cornelis/corneleus con/conn corny/corney/cornie neil/neely/neilly connie nelius corn nelly neels cor
craig/kraig/creg/craige craigy/craigie/craigey cray, crispin/crispian/chrispin/krispin cris/crisp crispy chris
curtis/kurtis/curtiss/kertis/curtys curt/kurt curty curts, cuthbert/cuthburt cuddy/cuddie bert/bertie cuth
cyril/syril/cyrill/cyryl cy/cyr/sy syl, cyrus/sirus/cyris/kourosh cy/si/sy russ, dale/dayle/dail daley dal
dalton/daulton/daltan dal dalt
damian/damien/damion/daemon/damon/demian/dameon/damyan/demien/daimian/daymien dame/day/dam damo ian dames damz dee damie
damon/daemon/damien/daymon/daimon day damo dame
daniel/danyel/danial/daniele/danniel/danyal/daneil/daniil/denial/danyaal/dannyl/daniyal/danilo dan/dann/danz danny/dannie/danni/dani/dannyboy/dany/dannii danno/dano dans dandan nel dannz niel neil danyo
dante/dontay/donte/dantae/dantay/durante dan/don tay, darcy/darcey darc
darius/dariusz/darias/dareus/dareius dar daz/dazza darry rius
darrell/darryl/darrel/daryl/darrol/daryll/derrell/darrill/darol/darell/darrul daz/dazz/dazza/dazzer/dazzy dar/dal del
darren/darran/daren/darron/darin/darrin/darryn/daran/daryn/darrun/darrenn daz/dazz/dazza/dazzer/dazzy/dazzler dar daza dal ren
david/davyd/dafydd/davide/dayvid/davied/daved/dawid/davidd/daffyd/dawood/daud dave/daves/dayv davy/davey/davie/davi/davvy dai/dav/day daveo taffy/daffy daf/daff deio deian dewi vid davo dawie davros
dawson/dawsen daws dave, dean/deane/deen/dene/deann deano/deeno deany/deanie dee
declan/deklan/declen/decklan/dekklan/declun/deaglan dec/dek/deck decky/decs decko/decka lan decy decster dex dekky
delroy/delroi del roy dell
demetrius/dimitrius/demetrios/dimitri/dmitri/dimitrios/dmitry/dimitry dim/dima mitri jimmy demi james meetch
denis/dennis/denys/dennys/denniss/denniz den/denn denny/dennie/denzy/denni denzil/denz dens denno
denzel/denzil/denzell/denzal/denzyl den denz denzy denny zel
derek/derrick/deryk/derick/deric/dereck/derik/derrek/deryck del/dell/der/dez des/deggsy derry/deri rick/ricky degsy dek dezza delboy rik dekka
dermot/dermott/diarmuid/diarmaid/diarmid/dermod/diarmait/jermot derm dermo derry mot darby jeremiah
desmond/desmund/desmonde des/dez/dess/dezz desi/dessie/dezzy/dessy/dezi/desy mond dezza/dezzer monty desmo
devin/devon/devyn/devan/devonne/deven/davon dev/devs von vinny devi
dexter/dextar/dexta/dextor dex/dexx/deks dexy/dexie dec, dick/dickie/dicky/dickey richard
digby/digbie dig digs digger
dillon/dylan/dillan/dyllan/dylon/dilan/dyllon/dilon/dillen/dilyn/dylann/dhylan/dillin dil/dyl/dill/dyll dilly/dylly/dilz lan dills dylz
dirk/derk dirky
dominic/dominick/dominik/domenic/dominique/domonic/domenico/dominyc/domanic dom/domm/doms dommie/dommy/domi/dommo nic/nick/nik nicky/micky mini domo domz domino
don/donn donald donnie/donny donovan
donald/donal/domhnall/donnald/donell don/donn donnie/donny/doni/donney donno dolly
donovan/donavan/donavon/donnovan don/donn donny/donnie van, dorian/dorien/dorion dor dory ian dori
dougal/dugald/doogal/dougall/dugal doug/dug dougie/duggie/dougy doogie
douglas/douglass/duglas/dougless/duglass doug/dug dougie/duggie/dougy/dougi/doogie/duggy dougal dougs dougo
drew/dru/drue andrew drewy, duane/dwayne/dwain/dwane/duwayne/dewayne/dwaine wayne/waine du, dudley/dudly dud/dudd/duds
duke/duc dukey marmaduke, duncan/dunkan/dunkin/doncan dunc/dunk dunkie/dunky/dunny dun can dunks
dustin/dustyn/dustan dusty/dustie dust, dwight/dwite dwi, dylan/dillon/dyllan/dillan/dylon dyl/dil dylly/dilly
eamon/eamonn/aemon/eammon/aymon/eamonne/edmund ed ned mon, earl/erl/earle/errol
ebenezer/ebeneezer/ebenezar eb/eben ben benny ebbie, ed/edd eddie/eddy/eddi edward edwin edmund
eddie/eddy/eddi ed/edd edward ted, eden/edan/edon ed eddie, edgar/edger/edgard/edga ed/edd eddie/eddy ned edgie gar
edmund/edmond/edmundo/edmunde/eamon ed/edd eddie/eddy ned/neddy ted/teddy mundy monty eds edie
edward/edwood/eduard/edouard/edwarde/eduardo/edwards/eward/edvard ed/edd/eds/edz eddie/eddy/eddi/edie/eddey ted/tedd/teds teddy/teddie/teddi/teddey ned/nedd/neds neddy/neddie ward edwin eadie lalo woody
edwin/edwyn/edwinn/eduin ed/edd eddie/eddy win/winnie ned edwy ted teddy, eldon/elden/eldan el don
eli/ely/elie/elai/eliah el elliot elijah, elias/elyas/ilias/eliasz/ilyas/elyias eli/ely/el lias
elijah/elija/alijah/elyjah/ilijah/elijha/eligah/elijiah eli/ely/el/elie lijah/lige lij jah ej elly elia
elisha/elysha eli el lish
elliot/elliott/eliot/eliott/elliotte/elyot/eliote/elliet/eliat el/ell/elz elly/ellie/elli eli ells lio lot elle
ellis/eliss/elis/elys/ellice/elliss el/ell elly/ellie ells elz, elmer/elma el elm, elroy/elroi el roy
elton/elten/alton el elt, elvis/elvys/elviss el elv elvy, elwyn/elwin/elwynn el win wyn
emanuel/emmanuel/emanuele/immanuel/manuel/emmanual/imanuel manny/mannie/mani/manni/many em/eman/emms man manu immy emmy nuel emman
emerson/emmerson/emersen em/emms emmo, emlyn/emlin/emelyn em emmy, emmett/emmet/emmit/emmitt em emmy emms
emrys/emris/emryss em rys emmo, enoch/enock/enok en, ephraim/efraim/efrem/ephram/ephriam eph/effie/eff ram
eric/erik/erick/aric/eryk/eirik/erich/errick ez rick/ric/rik ricky/rickie ezza eri
ernest/earnest/ernst/ernesto/ernist ern/erns ernie/erny/earnie nesty, errol/erroll/eryl/erol er ez roll
ethan/ethen/eathan/eithan/ethyn/aethan/eitan/ethon/eythan/ithan eth/eath/etth ethy eths than
euan/ewan/ewen/owen/eoin/euen/ewin/iwan/ywan/euann/ewann/uan/ewyn ewy ew eu
eugene/eugen/eugine/evgeny/yevgeni/eugeniusz/eugenio gene/jean eug/huey ewan genie gen
eustace/eustis stacey/stacy ust/stace, evan/evann/ifan/evin/evyn/iefan/even/efan ev/evs evie/evvie van ianto ifs
everard/everad ev evvy, everett/everet/everitt ev rhett evvy, ewart/euart ew
ezekiel/ezekial/ezequiel/hezekiel/ezekyel/ezikiel/ezekeil zeke/zeek/zek ez/ezz ezzy/ezzie zekey kiel kiell
ezra/esra/ezrah/ezzra ez/ezz ezzy/ezzie rara, fabian/fabien/fabiano/fabyan fab/fabs fabe ian fabio fabi
felix/feliks/phelix/felics/felixx fe/fel fee lix flix fliss flick
ferdinand/fernando/ferdenand ferdie/ferdy/ferd nando/nandy fred fern/ferny ferdi dino
fergus/feargus/fergas/fearghus/fearghas ferg/fergs fergie/fergy gus fergo ferdie, ferguson/fergusson ferg fergie gus
finlay/finley/findlay/finnley/finlee/findley/fynley/finleigh/finly/finnlay/fionnlagh/fynlay/finlie/phinley fin/finn/fyn/fynn/phin finny/finnie fins finlo finners finz
finn/fin/fionn/fynn/phinn/fyn finny/finnie finlay/finley finbar finnegan fins
finbar/finbarr/fionnbharr/findbar/finnbar fin/finn barry/bar barra, finnegan/finnigan/finegan fin/finn
fletcher/flecher fletch flet fletchy, floyd/lloyd flo floydy
francis/frances/frank/franciss/francois/franz/fransis/franciszek franc/franke frankie/franky/franki fran/frannie/franny francie/francy frans frano fraz cis cisco fra frankz
frank/franc/franck frankie/franky/franki francis franklin franks
frankie/franky/franki/frankee/franke frank francis franco, franklin/franklyn/franklynn frank/franc frankie/franky
fraser/frazer/frazier/frasier/frayser/fraiser/frazar/fraza fraz/fras/fraze frase frazzy frazzle
frederick/fredrick/frederic/fredric/fredrik/frederik/friedrich/fredrich/federico/fryderyk/fredderick/freddrick/fredirick fred/fredd/freds freddie/freddy/freddi/fredi/fredie/fredy/freddey rick/ric/rik/rich ricky/rickie rico fritz/frits fredo derrick eric fredders freddo frederich
freddie/freddy/freddi/fredi/fredie/fredy fred/fredd/freds frederick freddo
gabriel/gabriell/gabryel/gabrial/gabriele/gabrile/gabreal/gavriel/jibril gabe/gabes gab/gabs gabby/gaby/gabi/gabbie riel gabo gabz
gareth/garath/garreth/garth/garith/gairth gaz/gazz/gazza/gazzer gar/garr garry/gary gazzy gaff gazzo
garfield/garfeild gar garf gary
garret/garrett/garet/garritt/gerard/garett/jarrett gar/gaz/gazza gary/garry rett jerry, garrick/garick gar rick
garth/garthe gar gaz, gary/garry/gari/garrey/garri/garey gaz/gazz/gazza gazzer gar gal/gaza gazzy gazzo
gavin/gaven/gavan/gavyn/gawain/gawaine/gavain/gaving gav/gavs gavvy/gavvo gaz gavlar gavster vin
gaz/gazza gary/garry gareth, gene/jean eugene
geoffrey/jeffrey/geoffry/jeffery/jefferey/geffrey/godfrey/jeffry/goeffrey/geoffery/jefferie/jeffree geoff/jeff/goeff/gef/jef geoffy/jeffy jeffers jeffo jeffs/geoffs
george/jorge/georg/georges/gorge/jorj/giorgio/georgios/gheorghe/georgi/goerge/jordi georgie/georgy/jorgie/georgey geordie/geordy/jordy georgio geo dod/doddy/dode gee geog jory georgeo gigi
geraint/gerraint/geraynt ger/gez ge geri
gerald/jerald/gerrald/gerold/jerrold/gerallt/geralde/gearoid ger/ged/gez/gerr gerry/jerry/geri/gerrie/jerrie gel jed jezza
gerard/gerrard/jerard/gerhard/gerardo/girard/garrard/gerad/gerrad/gerardt ger/ged/gez/gerr gerry/jerry/gerrie jed rod rard gerro
gerry/jerry/gerrie/jerrie ger gerald gerard jeremy jeremiah jerome, gideon/gidion/gidean/giddeon gid/giddy/gids deon
gilbert/gilburt/guilbert/gilberto gil/gill gillie/gilly bert/burt bertie gib/gibby/gibbie wilbert
giles/gyles/jiles/gile/gilles gilly gil gilo, glen/glenn/glyn/glynn/gwlen/glin/glynne glenny/glennie glyny glenno
godfrey/godfry/gottfried god geoff/jeff goff fred, gordon/gordan/gorden gord/gords gordy/gordie/gordi gordo don gogs
graham/graeme/grahame/grayham/greame/gram/grame/grahm/graheme/gream/greham/graiham gray/grey/gra grams grazza graz bram grae ham
grant/grannt granty grants, granville/granvill gran ville grenville
grayson/greyson/graysen/grason/greysen gray/grey grays
gregory/gregor/greggory/grigory/gregry/gregorey/gregori/grigor/grzegorz/gregorio greg/gregg/greig/grieg/greggs greggy/gregsy rory greigor gregs gregster gregz grego
griffith/gruffudd/gruffydd/griffin/gryffydd/gruffyd griff/gruff/grif griffo guto griffy
griffin/gryffin/griffen griff/grif fin/finn, gus/guss angus augustus gustav gussie, guy/gye/gui guido guyo
gwilym/gwillim/gwilim/gwyllym gwil/gwill will/bill wil, gwyn/gwynn/gwin/gwynne/wyn gwynny
hadley/hadleigh/hadlee had haddy, hal/hale/hall harry henry harold, hamilton/hamiltan ham hamish hammy hammo
hamish/haymish/seumas/hamishe ham hammy hame mish haim
harley/harleigh/harly/harlee/harlie/arley/harli harls/harl har lee harlz
harold/harald/harrold/haroldd/harrald harry/harrie/harri hal/hall har/haz harro ol hazza harv rolly
harris/harrys/haris/harriss harry/harri haz harr
harrison/harrisen/harisson/harryson/harison/harreson harry/harrie/harri/hary haz/hazz/hazza har/harr harris hazzer sonny hal rison
harry/harrie/harri/hary/harrey/harree/hari haz/hazz/hazza hal/hall har/harr hazzer harold henry hazzy harrison harz
harvey/harvie/harvy/harvee/hervey/harvay/harvi harv/harve harvs/harvz harvo vey haz
hayden/haydn/haydon/haiden/heyden/haydan/aydan/aiden/haden/haidyn hay/haydz haydie denny hayds aid
hector/hektor/ector heck/hec heckie/heccy tor ecky heccie
henry/henrey/henri/henrik/heinrich/enrico/henryk/hendrick/hendrik/henrie/hennry harry/harrie/harri hal/hall hen/henn/hens henny/hennie/henley hank/hanky haz/hazza rik henno heinz henners henz enrique
henley/henleigh/henly hen henry
herbert/herburt/heriberto/herberto herb/herbs herbie/herby bert/burt bertie/berty herbz
herman/hermann/armand/hermon herm/hermie manny/mannie, hezekiah/hezikiah hez/hezzie/hezzy kiah heze hezza ki
hilary/hillary hil/hilly larry, hiram/hyram hi hy ram, horace/horis/horatio/horrace/horus horry/horrie hor race
horatio/horacio/horatia horry/horrie horace, howard/howerd/howart howie/howy how ward hal
howell/hywel/howel/hywell/huwel how howie hy powell huw
hubert/hubburt hubie/huby/hub bert/burt bertie hugh hughie hugo, hudson/hudsen hud huddy huds
hugh/huw/hew/hue/hughes/hu/aodh hughie/huey/hughey/hewie/shuggie/shug hugo hug huwie hugs huwy shuggy hub
hugo/hewgo/ugo hughie/huey hugh huges hug hugs, humphrey/humphry/humfrey/humfry/humphreys humph/hump dumphry numps
hunter/huntar/hunta hunt hunty hunts, ian/iain/ion/eon/ien/iann/iean/ean eeny een
ignatius/ignatious/ignacio/ignacy/ignatz/inigo iggy/iggie/igg nace/nate natius nacho, igor/igar/ihor iggy igo
ike/ikey isaac, inigo/enigo iggy go, innes/inness/aonghas inny, ira/irah ir
irvin/irvine/irving/ervin/irwin/irvyn irv/irve ervie vin/vinnie, irwin/erwin irv win
isaac/issac/isaak/izaak/izac/isak/issaac/izak/yitzhak/isac/ishaq/ysaac/izaac/isaack/eisaac/izzac ike/ikey izzy/izzie/issy zac/zak/zack zacky iz/iss/is isa/iza itzik isey zee
isaiah/izaiah/isiah/izayah/isayah/issaiah/isaih/iseah/izaya/isaia/isaya izzy/izzie/issy/zay zaya iz/is ike/ikey isa saiah isah
isambard/isambart izzy sam bard, ishmael/ismail/ishmeal/ismael/ishmail/ismaeel/ishmal ish/izzy ishy mael mal
israel/isreal/isroel/yisrael iz/izzy/issy is izzi srul rael srulik
ivan/evan/ivann/iwan/yvan iv vanya/vanja van ivo vano, ivor/ifor/iver/ivar/ivorr/evor iv ivy ivo ive
jack/jak/jac/jacques/jacke/jackk/zack jackie/jacky/jackey jacko/jakko jax/jaks/jacks/jackz john jacob jake jonathan jock jackson jaco
jackson/jaxon/jaxson/jackston/jakson/jacksen/jaxen/jaxsen/jaksen/jacson/jaxun/jaxan/jaxxon jack/jak/jac/jax/jaks/jaxx jacko jay sonny jackie jaxie
jacob/jakob/jakub/jacobe/jaycob/jaykob/yakov/yaakov/yakub/jacub/jaicob/jakab/jakobe/yaqub jake/jaik/jayk/jaike/jayke jack jay jakey/jaky/jakie cob/coby/cobie/koby/kobi jac/jak jacko jacky jakes jakers jacobo jacks jakez
jaden/jayden/jaidan/jaiden/jadon/jaydon/jaydan/jaydn/jaeden/jadan/jaidyn/jadyn/jaydin/jaydyn/jaidon/jaedon/jaedan/zayden jay/jai/jae/jaye jade/jayd den/denny jayds jays
jake/jaik/jayk/jayke/jaike/jaque jakey/jaky jacob jack jakes/jakez jakers jay
jamal/jamaal/jamahl/jamall/gamal/jemal/jamel/jaymal/djamal/jamiel jam/jamz mal jay jammy
james/jaymes/jaymz/jaimes/jamess/jamez jim/jimm/jims jimmy/jimmie/jimi/jimmi/jimy/jimbo jamie/jaimie/jamey/jaime/jaymie/jami/jayme/jaimey jem/gem/jemmy/jemmie jay/jai jimbob jambo jamo/jammo jamz jam jas jameson jago jammie jamsie jimbles
jamie/jaimie/jamey/jaime/jaymie/jami/jayme/jaimey/jaymee jay/jai james jam jim jimmy jambo jams jamiee jamz
jared/jarrod/jarred/jarod/jerad/jarad/jarryd/jerrod/jarrad/gerrard/jered jay/jaz jar jarry rod/roddy jed ned red
jarvis/jervis/gervase/gervais/jarviss jarv/jarvs jay jervy jarvie
jason/jayson/jasen/jaysen/jaison/jasun/jasin/jaeson/jaycen/jasson jay/jai/jaye/jae jase/jace/jayce/jaze jas/jaz/jazza sonny jasey jazz jaso
jasper/jaspar/caspar/jaspa/gaspar/jesper jas/jazz/jaz/jass jasp jazzy perry jaspy jaspo, javan/javon/jahvon jay/jav
javier/xavier/havier javi/xavi jav, jay/jai/jaye/jae/jaii/ja jayjay/jj jason jayden jaymo
jaylen/jaylan/jalen/jaylin/jaylon/jaelen/jaylyn/jailen jay/jai jayl, jebediah/jebadiah jeb jed jebby
jed/jedd jedi jedidiah gerard jared jeddy, jedidiah/jedediah/jedadiah jed jedi jeddy jeb
jefferson/jeferson/jeffersen jeff/geoff jeffers, jenson/jensen/jensun/jenssen/gensen jen/jens jense jenno
jeremiah/jeremia/jeremyah/jeramiah/jerimiah/jerremiah/jerimah jerry/gerry/jerrie jem/jez jeremy/jeremie/jezza jerm miah/mia jay jezz derry
jeremy/jeremie/jeramy/jerami/geremy/jerome/jeremey/jerremy/jerimy/jerimie/jeromy jez/jezz/jezza jem/jemmy jerry/gerry/jerrie jer jezzer jerm remy remi jes jeza
jermaine/jermain/germain/germaine/jermane/jermayne/jarmaine jay jer germ jerry maine mane jermz jerm
jerome/gerome/geronimo/jeroam/jeromey jerry/gerry/jez jay/jer jem rome roam jero
jesse/jessie/jessy/jessey/jessi/yishai jess/jes/jez jay jezza, jethro/jethrow/jethroe jeth/jet/jeff jed jethy
jim/jimm jimmy/jimmie/jimi james jimbo, jimmy/jimmie/jimi/jimmi/jimy jim/jims james jimbo
joachim/joaquin/yoakim/joakim/jochen jo/joe kim jock joacho jojo, job/jobe/jobb joby/jobey/jobie
jock/jok jockie/jocky john jack jockey, jody/jodie/jodey/jodi jo/joe/jode joseph jude
joe/jo/joey/jow joseph joel joeys jojo joeboy, joel/jole/joele/joell/yoel jo/joe joey/joely/jojo joelie jol
joey/joie/joeyy joe/jo joseph jojo
john/jon/jhon/johnn/jonn/jonne johnny/johnnie/jonny/jonnie/johny/jonni/johnie/johnney/johnni jack/jak jackie/jacky jacko jock/jok johnno/jonno jo/joe johno/jono johnboy jackson jonty jake jonboy ewan
johnathan/jonathan/jonathon/johnathon/jonothan/jonathen/jonothon/jonathn/yonatan/jonatan/jhonathan/jonnathan/jonathann/johnothan jon/john/jonn/jhon jonny/johnny/jonnie/johnnie/johny/jonni jonty/jontie jono/johno/jonno nathan nate nat jonts johnno jonnyo joey jack jonnyboy jontae jonners
jonah/joner/jona/yonah/jhonah jo/joe/joey jon jone jones jony, jonas/jonass/jones jo/joe jon joey jone nas
jordan/jorden/jordon/jordyn/jourdan/jordin/jordaan/jourden/jordun/giordano jord/jorde jordy/jordie/jordi/jordey jay/jd jords/jordz jordo judd jor
joseph/josef/jozef/josiph/josph/joesph/josif/joesef joe/jo/jos joey/joeyy/joie joss josie/jossie jojo/jodie/jody seph/sef/zeff beppe/peppe joeboy joeseph seffy jay pepe sepp jozie
joshua/joshuah/joshuwa/josua/jeshua/yeshua/joshau/joshuea/joshuia/jushua/yehoshua josh/joshe joshy/joshie/joshi joss/jos josho shua joe joshers joshz jay
josiah/josia/josias/jossiah/joziah/yoshiah jos/joss/joe si/sy josie/jozy siah jo jay josi
judah/jude/juda/yehuda/judas jood ju judy jud, jude/jood/judd/judah ju judey/judy judes
julian/julien/jullian/julyan/jolyon/julion/giuliano/yulian/jolian/julius jules/jools/juls ju ian jay jolly lian julo
julius/julias/juliusz/julious/giulio/julio jules/jools ju julian, junior/juniar/jnr june/jun juno juni
justin/justyn/justen/jestin/justine/justan/juston/justinian just/jus/juss justy/jay jussie/jussy jusz tin juz
`)
