// Given names of girls in England and all of Britain, A to K, with short, pet and older everyday forms. Written for this
// project from general knowledge of the names in use in Britain; nobody has checked it yet: the partnership may add and
// correct on a screen.

import { fullAndShort } from './notation.ts'

/** Girls' names from A to K with their short forms, as in use in Britain; unchecked so far. */
export const britishGirlsAToK = fullAndShort(`
abigail/abigale/abigayle/abbigail/abbygail/abigael/abagail abbie/abby/abbey/abi/abbi/abie gail/gayle/gale
ada adie addie, adela/adella dela della addie, adelaide addie/addy adele/adelle della heidi laidey
adele/adelle/adel addie dell della, adeline/adelyn/adalyn/adelina/adaline addie/addy lina della delly
adriana/adrianna/adrienne adri ana anna addie, agatha aggie/aggy aggs
agnes/agness aggie/aggy nessie nessa nancy annis senga, aileen/eileen/ailene/eilene/ayleen eily lena leen
alana/alanna/allana/alannah/alanah/allanah lana lanny allie, alberta bertie/berty alba
alexa/aleksa lexi/lexie/lexy/lexii alex/alix lex ali/ally/allie
alexandra/aleksandra/alexandria/alessandra alex/alix alexa lexi/lexie/lexy sandra sandy/sandie ali/ally/allie xandra/zandra lexa andra alexia alexi sasha/sacha xan lex sandi
alexandrina/alexandrine alex drina ina rina sandra, alexis/alexus/alexys lexi/lexie/lexy/lexis lex alex ali
alfreda/elfreda alfie freda/frieda elfie freddie
alice/alys/alyce/alis/allyce ali/ally/allie/aly alicia elsie lecia lally
alicia/alisha/alesha/aleesha/alysha/alissia/alecia/aleisha/alishia ali/ally/allie lisha licia leesha lish
alison/allison/alyson/allyson/alisson ali/ally/allie/aly ailie, althea/althaea thea ali
alyssa/alissa/elissa/allyssa/alysa/alisa lissa/lyssa ali/ally/aly/allie
amabel/amabelle/annabel mabel/mable/maybelle ama belle/bel, amanda mandy/mandi/mandie/mandey manda ami ama mands
amber/ambar/ambah amb ambs bambi
amelia/emelia/emilia/amilia/amelie/ameliah millie/milly/mille mia amy/ami/aimee emmy/emmie mels mel/mell melia mellie
amelie amy millie/milly emmie mel, amethyst amy thyst, amy/aimee/ami/amie/aimie/aimy/amiee aims ames
anastasia/anastacia/anastasija/anastasiya stacey/stacy/stacie/staci ana anna tasia tasha annie nastya stasia stassie anya stace nastia
andrea/andria/andreah andi/andie/andy drea dre rea, angela/angella/anjela angie/ange/angy/anj angel ang angelina
angelica/anjelica/angelika/angelique angie/ange angel jelly lica ang, angelina/angeline angie/ange angel lina ang
anita/aneeta/anitta nita annie ani
ann/anne/an annie/anny nan nancy nanny nana annette anna ana hannah/hanna nanette annis
anna/ana/annah ann/anne annie/anny nan nancy anya anouska anoushka annuska an
annabel/annabelle/anabel/anabelle/annabell/anabell/annabella/anabella anna/ana/ann/anne bel/belle/bell bella annie abby mabel annab
annaliese/annalise/analise/annelise/anneliese/annalisa/annelies/analiese anna ann annie lisa liese/leese lise
annamarie/annemarie/annmarie anna ann/anne annie marie ria, anneka/annika/anika/annica/aneka anna annie nika
annette/annett/anette annie/anny nettie/netty/nette ann/anne net, anthea thea/thia annie
antonia/antonina/antoinette toni/tonie/tony/tonia/tonya nettie/netty ant ants nina netta antoni toinette
april/avril/apryl apes ril, arabella/arabelle/arabel bella bel/belle/bell ara ari arra
ariana/arianna/aryana/ariannah/arriana/aryanna ari/arie ana anna, arianne/ariane/arianwen ari ann
ariella/arielle/ariel ari ella elle, ashleigh/ashley/ashlee/ashlie/ashly/ashlea/ashli/ashlei ash lee/leigh ashy
astrid/astridd asta assie rid, athena/athina thea thena, aubrey/aubree/aubrie aub bree
audrey/audry/audra/audree aud/audie drey, augusta gussie/gus gusta auggie, aurelia/aurelie aura rory lia
aurora/auroura rory/rori aura ror ro, ava/avah/aiva avie aves, avelina/aveline ava lina, averil/averill/avril ave
azalea/azelia zaley, barbara/barbra barb babs barbie/barby bab bobbie/bobby baba
beatrice/beatrix/beatriz/beatris bea/bee trixie/trixy/trix beattie/beaty beatty bice triss bebe
belinda/bellinda bel/belle/bell linda/lynda lindy bindy/bindi billie bella, bella/bela bel/belle/bell bells
bernadette/bernadet/bernardette bernie/berny/bern detta/dette etta benny bernadine
bernice/berenice/bernis bernie/berny bunny niecy neecy bern, bertha berta bertie/birdie, beryl/berryl bez berry
bethany/bethanie/bethanny/bethaney/bethani/bethenny beth bethy/bethie/bethi betty bethan, bethan/bethann beth bethy
betty/bettie/betti bet bets betts, beverley/beverly/beverlie/beverlee bev/bevs bevvy/bevy, blanche/blanch blan
blossom bloss, bonita bonnie/bonny nita, bonnie/bonny/bonni/boni bon bons, brenda/brennda bren/brenn brendy
brianna/briana/breanna/bryanna/breana/briannah bri/bree/brie/bry anna annie bea
bridget/brigid/brigit/bridgette/bridgett/brigitte/bridgit bridie/bridey biddy/biddie bridge bid bride birdie delia britta gitta bee
britney/brittany/brittney/britany/britteny/brittani/brittanie brit/britt britty, bronte/brontie bron
brooke/brook brookie/brooky brooks, calista/callista/kallista/kalista callie/cally/cal/kallie lista
camilla/camila/kamila/kamilla/camille milla millie/milly cam cammie/cammy/cami mila
candice/candace/candis/candyce/kandice candy/candi/candie/kandy can dacey dice
cara/kara/carra/karra/carah caz car cazza
caren/karen/karin/karyn/carin/caryn/karan/karren/carren/caron kaz/caz kari kazza/cazza kay ren
carina/karina/carinna/karena/carena/kareena caz/kaz rina kari, carla/karla/carlah/karlah caz carly carlie car
carly/carley/carlie/karly/karlie/carleigh/karley/carlee/karlee caz/kaz carl carls
carmel/carmell/karmel carm mel carmy, carmela/carmella carm mel mella, carmen/karmen carm carmie minnie
carol/carole/karol/caroll/carrol/karole caz caro carrie cazza lolly
caroline/carolyn/carolina/karoline/karolyn/caralyn/carolin/karolina/carolyne/carolynn carrie/carry/cari/caz/cary/kari/karrie caro carol/carole lina/lena lyn/lynn/lynne line caddy/caddie callie cazza
carys/caris/carris/cerys/karis/caryss caz cari
casey/kasey/kacey/kacie/casie/kaci/cassie/casy/kaycee/kacy/kaycie case kace kay
cassandra/kassandra/casandra/cassandre cass/kass/cas cassie/cassy/kassie/casey/cassi sandra sandy/sandie cassia
cassidy/kassidy/cassidie cass/cas cassie/cassy cid
catherine/katherine/kathryn/katharine/catharine/cathryn/kathrine/cathrine/katheryn/catheryn/kathryne/katherin/catherin/katrine kate/cate/kait/cait katie/katy/katey/catie/cati/kati/caty kat/cat kath/cath/kathe kathy/cathy/kathie/cathie kay/kaye/kai kitty/kittie/kiti kit catriona trina/trine kitten casey kaz katya kathleen katarina katrina kiki kats rina
cecilia/cecelia/cicely/cecily/cecile/cicily/sicily/cecillia/secelia/sicely/cecilie cece/cec/ceci/cecie/cissy/cis/sissy/cissie/sis/sissie celia/seelia cecy cilla lia sheila cessie sisley
celeste/celestine/celestina celia cel/celly lesty essie, celia/caelia/selia cece/ceely cee
chanel/chanelle/shanelle/chantelle/shanel/channelle/shannelle chan/shan nell/nel/nelle nelly/nellie chaz
chantal/chantelle/shantelle/chantel/shantel/shantell/chantell/chantele/shontelle/chontelle chan/shan chanty telly taz chaz
charlene/sharlene/charleen/sharleen/charline/sharline char/shar charlie/charly/charley/charli chaz shaz lena lene
charlotte/charlot/sharlotte/charlott/charlette/scharlotte/sharlot charlie/charly/charley/charli/charlee/charleigh lottie/lotty/lotti/lottey char/cha/shar lotta lola chaz chazza lotte/lott tottie carly carlotta lots charl charlz chatty
charmaine/sharmaine/charmain/charmayne/sharmain/charmane/sharmane char/shar charm/sharm mainey chaz maine
chelsea/chelsie/chelsey/chelsi/chelcie/chelsee/chelsy chels/chelz chel chell
cherie/sherry/cheri/sherrie/sherri/cheree/cherry/sheree/cherrie cher/sher chez shez, cherish/sherish cher cherry
cheryl/sheryl/cherryl/cheryll/sherryl/cherylle/sheryll/cherrill cher/sher chez/shez cherry/cherie/sherry/cheri chezza rylie
chiara/kiara/keira/ciara/kiarra/keara kiki kia kee
chloe/khloe/cloe/cloey/kloe/chloey/klowey/chlo/clowie clo/klo clobo chlobo clover coco chlobs
christabel/christabelle/christobel chris chrissie/chrissy bel/belle/bell bella christa
christina/kristina/cristina/krystina/christena/khristina chris/kris/cris chrissie/chrissy/krissy/chrissi tina/teena kirsty chrisy/cristy christy/christie/kristy/kristi stina crissy xtina nina
christine/kristine/kristen/christeen/christene/cristine/kristin/christin chris/kris chrissie/chrissy/krissie/krissy/chrissi tina/teena christy/christie/kristy teenie teen kirsten
cindy/cyndi/sindy/cindi/cyndy cin cinders, clara/klara/claara clare/claire clarrie/clarry clarey lara
clare/claire/clair/clayre/klair/klare clairey/clarey/clary clarry clara clazza
clarice/clarisse/clarissa/clarisa/klarissa clare clary/clarrie rissa rissy clara issa
claudia/klaudia/claudette/claudine/clodia claud/claude claudie/claudy clauds dia
clementine/clementina/clemency/clemmentine clem/clemm clemmie/clemmy/clemie minnie tina mina tine
cleopatra/kleopatra cleo/kleo/clio pat, colette/collette/colet/kolette col cole lettie/letty lette coley
colleen/coleen/colene/coline/kolleen col coll leen
constance/constantia/constanza con connie/conny/conni stancy constie, cora/kora/corah/korah cor corrie
coral/koral/corral/coralie cora corrie, cordelia/kordelia delia/dilly cordy/cordie cora lia delly
corinne/corrine/corin/corrinne/korinne/corinna/corina/corrina cora cori/corrie/corry/korrie rina rin
courtney/kourtney/cortney/courteney/courtenay/courtnie/kourtnie/courtnee/courtni court/kort courts
crystal/krystal/christal/cristal/krystle/kristal/chrystal/christel crys/chris/kris chrissy/chrissie crissy
cynthia/cinthia/synthia cindy/cyndi/sindy cyn/cin/syn thea cynth
daisy/daisie/daisey/daysie/dayzee/daysi/dasie/daizy/deisy dais daze, dana/danna/dayna/danah/daina dan day
danica/danika/dannika/danikah dan dani/danni/danny nika nica
danielle/daniella/daniela/danniella/daniele/dannielle/danyelle/danyel/daniel/danniele dani/danni/danny/dannie/danie/dany dan ella elle/elly/ellie nelle/nell dee
daphne/daphney/dafne/daphnie daph/daf daffy daff, darcey/darcy/darcie/darci/darcee/darsey/darcii darc dars dee
davina/devina/davena/davinia vina dav/davy/davey dee vinny, dawn/dawne/daun dawnie/dawny
deborah/debra/debora/debrah/deboragh/debborah/deberah deb debbie/debby/debi/debbi debs bora dobs dee
deirdre/deidre/deidra/diedre/dierdre/deirdra dee/dede/deedee dreddy dre, delia/deelia dee dilly
delilah/delila/dalila/dalilah/delylah dee lila/lilah/lyla del dilly dell lilly
delphine/delphina/delfina dell del fina phina, delyth/dilith/delith del, demelza/demelsa dem demi mel
demi/demie/demmi/demii/demy dem dems
denise/denice/deniece/denyse/dennise/deneice den denny/dennie/deni dee neecy niecy
desiree/desirae/desire des dee dezzy/desi, destiny/destinee/destiney/destinie/destini des dez desty tiny dee
diana/diane/dianna/dianne/dyan/dyanne/dyanna/diahann/deanna/dian/dyane/deanne di/dy/die dee anna dinah dina
dilys/dyllis/dylis dil dilly, dinah/dina/dyna/dena di dee, dolly/dollie doll dolls
dolores/delores/deloris/doloris dolly/dollie lola del lolita loris dee lori
dominique/dominica/dominika/domenica dom nika nikki/nicky/niki minnie domi nick dommie
donna/dona/dhona don donny donnie, dora/dorah dor dorrie dory dodo
doreen/dorene/dorine/dorreen dor dorrie/dory reen reenie, doris/dorris dot dorrie/dory dor dodie
dorothy/dorothea/dorothee/dorathy/doreathy/dorothie dot dottie/dotty/dotti dolly/dollie dora dodie/dody dory/dorrie thea dodo dee theadora dorrit doll
drusilla/drucilla dru/drew cilla silla drusie, dulcie/dulcy/dulce/dulcey dul dulcia
ebony/eboni/ebonie/ebonee/eboney eb ebs ebbie/ebby bonny/bonnie bony, eden/edan/eaden eddie edie
edith/edyth/edythe/edithe edie/eadie/edy/eady/eedie ede ditha dita eddie, edna/ednah ed eddie
edwina/eddwina eddie/edie/eddy winnie/winny ed wina win, effie/effy/effi ef eff
eileen/aileen/ilene/eilene eily/eiley eye leen eils, eilidh/ayley/ailidh/eiley/aylee eils
elaine/elayne/ellaine/alaine/elain/elane/ellayne lainey/laney/lainie/elainey ellie/elly el ella lane laine
eleanor/elinor/eleanore/ellenor/elenor/elanor/elanore/elleanor/eleanora/eleonora/elenora/ellinor/eleonor/eleanour ellie/elly/elli/elley nell/nel/nelle nellie/nelly ella nora/norah el/elle/ell lena len leonora leo nelliebelle norrie lenny elea
electra/elektra lexi ellie
elena/elaina/ellena/alaina/alayna/alana/elayna/elana/eleena/ileana/helena lena/laina ellie/elly/ele el/elle laney/lainey leni nell
elisabeth/elizabeth/elisabet/elizabet/elizebeth/elisebeth/elizabith liz/lizz beth/bethe betty/bettie/betsy/betsey/betsie/bets betsan bess/bessie/bessy/bes/bez libby/libbie/libbey/libbi/lib lizzie/lizzy/lizzi/lizzey/lizi eliza/elisa/aliza/elyza lisa/leesa/liza elsie/elsey/elsy elspet ellie/elly/elle elise/elyse ella lilibet/lilibeth/lillibet lily/lilly buffy tetty ilse elsa/else birdie bettina babette lisbeth/lizbeth/lisbet lilian/lillian bette/bet bit libs lisette bethan eilis lizbet eppie lettie ebeth betje
elise/elyse/elize/eleese/elease/ellise/elisse ellie/elly el/elle lise lisey leese
eliza/elisa/aliza/elyza/elizah liza/lisa/lyza lizzie/lizzy/liz ellie/elly zaza lize elle betsy lila
ella/ellah/ela ellie/elly/elli el/elle ells elsie, elle/el/ell ellie elles
ellen/ellyn/elin/elen/ellin/elan ellie/elly/elli nell/nel/nelle nellie/nelly el/elle len lena lennie helen nelda
ellie/elly/elli/elley/ellee/eli el/elle ells, elliemay/elliemae/ellimae/ellymay ellie/elly mae/may el
elodie/elody/elodi ellie el/elle lodie
eloise/eloisa/elouise/heloise/eloiza/eloese/ellouise ellie/elly el/elle lou/lu lo weezy loise lola louise
elora/ellora/elorah ellie lora ella, elsa/elza/else els elsie, elsie/elsey/elsi/elsy/elcie els el elsa elsbeth
elspeth/elspet/elsbeth/elsbet elsie/elsey beth elspie/elspy els eppie ellie bess pethy, elvira/elvera elvie vira ellie
emerald/esmeralda emmy/emmie em esme ez esmie
emily/emilie/emilee/emilly/emely/emmily/emmalee/emileigh/emeli/emmilee/emiliee em/emm/ems emmie/emmy/emmi/emy millie/milly/mille emma mil mills milla
emma/ema/emmah/emmer em/emm emmie/emmy/emmi ems emz emsie emmeline
emmanuelle/emmanuella/emanuela/emmanuela/emanuelle emma em manuela manny/mani nelly/nellie ella elle emmy
emmeline/emeline/emmaline/emmelyn em/emm emmie/emmy/emma millie/milly lina, enid/eanid en ennie
erica/erika/erikah/ericka/eryka/aerica eri rica/rika/ricki/rikki/ricky/rickie eric ez
erin/eryn/erinn/eirin/aerin/erynne/eren ez rin eri, ernestine/ernestina ernie tina
esme/esmee/esmae/ezme/esmay/esmie/ezmae/ezmie/esmai es/ez/ezzy/essie/ezzie esmeralda
esther/ester/hester/esta/estha/eszter/hesther essie/essy/esie es ettie/etty hetty/hettie/hessie/hessy ess star estie
estelle/estella/estel/estell/astella stella/stell/stelle essie/essy es elle ella tella, ethel/ethyl eth ettie effie
eugenie/eugenia genie/geenie/jeanie gene ginny/ginnie gina jenny, eunice/eunis/unice eun nicey unie
euphemia/eupheme/euphemie effie/effy/phemie/phemia fanny eupham eppie femie, eva/evah/eeva/ewa eve/evie/evy/eevee evs
evangeline/evangelina/evangaline/evangelyn eve/evie/evy eva angie angel angelina lina vangie/vangy evan van
eve/eeve/eave evie/evy/evee/evi/evey eva evs
evelyn/evelin/eveline/evelynne/evalyn/evelina/eveleen/avelyn/everlyn/evaline/evlyn/evelynn eve/evie/evy/evi/evvie eva lyn/lynn/lynne linny ev evs
evie/evy/evi/eevie/evey/evee/eavie eve evs, faith/fayth/faythe/faithe fay/faye/fae faithy, fay/faye/fae/fey
felicity/felicitee/felisity/filicity/felicitie fliss/flis/fleur lis/liss lissy/lissie fizz flick/flic felix fee/fi flissy/flissie felice city fel fizzy flickie lecia lisha felicia
fern/ferne/fearn ferny fernie
fenella/finella/fionnuala/fionnghuala/finola fen fenny nella/nell nellie ella nelly finn, fifi fi fee
fiona/ffion/fionna/feona/fionah fi/fee/fie fifi finn/fin fe ona fiz, fleur/flur/flower flo flossie floss flew
flora/florah/fflur flo/flow florrie/florry/flori flossie/flossy ora rory floss
florence/florance/florrence flo/flow florrie/florry/flori flossie/flossy/flosie floss flora flory/florie/florey rennie renee ren flozza
fortune/fortuna una tuna
frances/francis/francess/fransis/franses fran/frann/frans frankie/franky/franki/frankee francie/francy/franny/frannie fanny/fannie cissie/cissy/sis francine ces chess cesca frank france
francesca/franchesca/francheska/francisca/franceska/franziska fran/frann frankie/franky/franki/frankee chess/ches cesca/checca/chesca/ceska/cheska chessie/chessy/chesney franny/frannie/fanny francie/francy checkie sesca esca frances
francine/franceen/fransine fran frankie/franky franny francie cine
freda/frieda/freida/freeda/fryda/frida fred freddie/freddy friedy
frederica/fredericka/frederika freddie/freddy/freddi/fred/freda/frieda/frida rica/rika ricki/rikki/ricky
freya/freyja/frea/freyah/fraya/freja/freia/freyer/frayah frey frez frayz froo
gabriella/gabriela/gabrielle/gabriele/gabryella/gabriel/gabryela/gabbriella gabby/gabbie/gabi/gaby/gabbi gab/gabs ella/elle ellie/elly brie/bri/bree briella gabe gabz biella ela
gail/gayle/gale/gayl/gaile abigail, gaynor/gayner/gaynore/gainor gay gaye
gemma/jemma/gema/jema/gemmah gem/jem/gemm gems/jems gemmie/jemmie/gemmy gemz
genevieve/guinevere/genevive/jenevieve gen/jen genny/jenny/genie/ginny/ginnie eve/evie viv/vivi viev gigi eva vieve gwen jenna neve ginette veve
georgia/jorja/jorgia/georja/georgiah/jorgja/georgea/jorjah georgie/georgy/georgi/jorgie/jorji george/jorge/gee gigi gia geo gi georg
georgiana/georgianna/georgiane georgie/georgy george georgia anna gina annie gee
georgina/georgena/jorgina/georgine/georjina georgie/georgy/georgi/jorgie george/jorge gina/gena/jeena georgia gigi gee geo gi ina georgette
geraldine/geraldene/geraldyne/jeraldine ger/gerry/geri/gerrie/jerry dina deena dean ged
germaine/jermaine/germain maine jerry, gertrude/gertrud gert gertie/gerty trudy/trudie/trudi truda gerta trude
gia/geah/jia gigi
gillian/jillian/gilian/jillyan/gillianne/jillianne/gilliane gill/jill/gil/jil gilly/jilly/gillie/jillie/gilli jan ginny
gina/jeana/geena/jina/gena gi gee georgina gigi, giselle/gisele/gizelle/gisel/jizelle gigi elle ellie zelle
gladys/gladis/gwladys glad glads gladdie/gladdy, glenda/glenys/glynda glen/glenn glennie
glenys/glenis/glennis/glenice/glynis/glynnis glen/glenn/glyn glenny, glenna glen glennie
gloria/gloriah/glorya glo glory/glori glor ria
grace/graice/grayce/gracia gracie/gracy/graci/gracey/grayc gray gra graze, gretchen/gretchin gret gretel/greta chen
greta/gretta/gretal gret etta margaret
guinevere/gwenevere/guenevere/gwenivere/gwenever gwen/gwenn jenny/jennie ginny vera gwennie evie
gwendolen/gwendolyn/gwendoline/gwendolin/gwendolynne/gwendolene gwen/gwenn gwennie/gwenny dolly lyn/lynn wendy gwenda winnie lynnie
gwenllian/gwenlian gwen/gwenn lilly/lily llio llinos
gwyneth/gwenyth/gwynneth/gweneth/gwynith gwyn/gwynn gwen/gwenn gwynnie neth gwenny winnie
hailey/hayley/haley/haylee/hayleigh/hailee/haylie/haylea/halley/haleigh/heyley hay hayls/hails hales
hannah/hanna/hana/hanah/channah/hannagh han/hann hannie/hanny/hani anna hans hanz nan nannie
harley/harleigh/harlee/harlie/harly/harlea/arley/harli harls har lee/leigh
harmony/harmonie/harmonee harm harmy mony harms
harriet/harriett/harriette/harriot/hariet/harryet/hariette/harietta/harrietta hattie/hatty/hatti hettie/hetty/hetti harri/harry/harrie/harie etta/ettie/etty hat harr harrietty hats etti
hatty/hattie/hatti hat, hazel/hazell/hazelle/hayzel haze hazy haz zel zelly
heather/hether/heathar heth hev/heff hethy hevs heath hetty, heidi/heidie/haidee/haydee/heidy heids hei
helen/hellen/helene/helena/elen/helaine/hellena/halen/helyn nell/nel nellie/nelly lena hels/hells len hel/hell ellie/elly ella elena ellen leni lennie/lenny hely helly hettie nelle laney
henrietta/henriette/henryetta/henrieta hen/henn hettie/hetty/hetti hattie/hatty etta ettie/etty henry/henrie/henri/hennie/henny retta rietta hens yetta nettie harriet
hephzibah/hepzibah/hepsibah hepsie/hepsy/heppy/effie zibby eppie
hermione/hermoine/hermionie/hermia herm mione hermie/hermy minnie mia hettie
hilary/hillary/hilarie/hillarie hil/hill hilly hils lary, hilda/hylda hildie/hildy hil tilda
holly/hollie/holley/holli/holleigh/hollee/holeigh hol/holl hols holz
honor/honour/honora/honoria nora/norah norrie/nori honey hon nonie/noni onor, honey/honie/honeigh hon
hope/hop hopey/hopie, hyacinth/hyacintha/jacinta/jacintha cinthy hy/hya cinta cindy, ida/idah/eida ide
imelda/emelda mel melda ime
imogen/imogene/immogen/emogen/imogin/imagen/imojen/imogenn/imojean immy/immie/imi/imie/emmy im gen/jen genny/jenny/ginny immo imo/immi midge mogs imms
india/indya/indiah/inda/indea indy/indie/indi/indee dia in indigo, indiana/indianna indy/indie/indi anna india
ingrid/inge/inga ing ingi inky rid, iona/ionah/aiona/iyona onie nona oni
irene/eirene/iren/ireen/irina/eireen/irenie rene/reen/renie/reenie/rena rina ren rennie irie rini
iris/irys/iriss ris iry rissy, irma/erma irmy
isabel/isabelle/isobel/isabella/isobelle/isabell/isobell/isabela/izabella/izabela/izabelle/isobella/ysabel/izzabella/izabel/isebel/ishbel/issabella/izobel/issabelle/isabele/izzabelle/ysabelle/isabeau izzy/izzie/issy/issie/issey/izzi/izi/issi/izy/izze bel/belle/bell bella/bela ella iz/is/izz ibby/ibbie tibby/tibbie/tib belly/bellie sibyl nib isla isa isabo elle isha izza izbel sabella ellie zabel sabel
isadora/isidora/izadora izzy/izzie/issy dora dory isa dori
isla/eilah/ayla/iyla/aila/islah/ila/islay/ilah/iylah iz isl isley, ivana/evana/ivanna iv ana vana
ivy/ivie/ivee/ivey/ivi ives iv, jacinda/jacinta jaz cindy jac
jacqueline/jaqueline/jacquelyn/jacqualine/jaquelin/jacklyn/jackalyn/jacquline/jackeline/jacquelene/jacquelin/jacquiline/jacaline jackie/jacky/jacqui/jacki/jaqui/jacquie/jackey/jaki jack jac/jax/jacs lyn/lynn lina jackz quinnie jaqs
jade/jaid/jayde/jaide/jhade jadey/jadie jay jad jado
jamie/jaime/jaimie/jaymie/jamey/jaimee/jayme/jamee/jami jay jam jaym jim
jamielee/jamieleigh/jaimelee/jaimeleigh jamie/jaime jay lee/leigh jam, jan/jann janet janice jannie
jane/jayne/jain/jaine janie/janey/jaynie/jayney/jany jen jenny/jennie/jinny jan jay janet
janet/jannet/janette/jeanette/jennet/jannette/jennett/janett jan/jann netta/nettie/netty/nette jenny jannie jess net jane jessie
janice/janis/jannis/janise/janiece jan/jann jannie nicey jane
janine/jeannine/janeen/jannine/janene/jeanine/ganine jan jen nina neen neeny nini janny
jasmine/jasmin/jazmin/jasmyn/yasmin/jazmine/jasmeen/jazmyn/yasmine/jazmyne/jassmine/yasmeen/yazmin/jasmina/jasminne jas/jaz/jazz/jass/yas/yaz jazzy/jazzie/jassy/jazzi min/mina minnie jazzmin yazzy mine jay
jean/jeanne/gene/jeane/jeen/gean jeanie/jeannie/jeany/jeani jenny/jeny jan jane jess
jeanette/jeannette/janette/genette/jennette/ginette jean jeanie/jeannie jan net/nettie/netta/nette jen jenny ginny
jemima/jemimah/gemima/jemmima/jamima jem/gem jemmy/jemmie/jemma/jemi/gemma mima/mimi/mims mimie jems jemms mimms emma
jemma/gemma/jemmah jem/gem jems jemmy, jenna/jena/genna/jennah/jenah jen/gen/jenn jenny/jennie jens jenz
jennifer/jenifer/jenniffer/genifer/jennefer/jenefer/gennifer/jenyfer jen/jenn/gen jenny/jennie/jeni/jenni/jenie/genny/jeny/jenney jenna/jena jeff jens fer jenz ginny jinny
jeri/gerry/jerri/geri/jerrie ger, jerusha/jeruscha rush jerry
jessamine/jessamy/jessamyn jess/jes jessie/jessy amy jasmine
jessica/jesica/jessika/jesika/gessica/jessicca/jessicah/jessyca/jesicca jess/jes/jez jessie/jessy/jesse/jessi/jessey/jesi sica jecca jessa jazz messy jeska
joan/joane/jone joanie/joni/jonie/joany jo
joanna/johanna/joana/johannah/joannah/johana jo/joe/joey joanie/joni/jonie anna/ana annie josie/jojo hannah joan jan yo hanna jozie nana
joanne/joann/johanne/joane/joeann/joanna jo/joe/joey joanie/joni/jonie ann/anne annie jojo jan joan josie
jocelyn/joscelyn/jocelin/joselyn/jocelyne/josceline/joslyn/josselyn/jocelynn/jossalyn jo joss/jos jossie/josie/josy lyn/lynn celyn joyce lynnie jocie
jodie/jody/jodi/joedie/jodey/jodee/jodhi jo/joe jode jods judith jojo
jolene/joleen/joline/jolean jo/joe jojo jolie/jolly lene/leen joely, jolie/joely/joley/joelie jo jojo
jordan/jordyn/jorden/jordin/jordana/jordanne/jourdan/jordann jord/jordy/jordie/jordi jay dana jo jords jude
josephine/josephina/josefine/josefina/josephene/joesephine/giuseppina jo/joe josie/josey/josy/jozie/jossie/josi posy/posie/poesy fifi/fi/fifie pippa/pip seph/sef sephy/sephie joey jojo fina/phina feenie effie jody josette joss phinny peppy jose bina sefina
joy/joye/joi joyce joycie, joyce/joyse/joice joy joycie/joycey jo, juanita nita wanita jua
judith/judyth/judithe/yehudit/judit jude/jud judy/judie/judi/judee ju jodie/jody juju juditta
julia/giulia/julija/juliya/yulia/joolia/yuliya jules/jools/juls jule ju julie/juli/jooly lia juju jill
julianne/julianna/juliana/juliann/julieanne/julieann/julieanna jules/jools julie ju anna ann/anne annie jill leanne liana
julie/juli/jooly/joolie/jully/julee jules/jools/juls ju julia julz
juliet/juliette/julliette/guliet/joliet/juliett/julyet/giulietta jules/jools/juls julie ju julia etta jet lettie etty juju
june/joon/juneann junie/juney ju junebug, juno/junot ju june junie
justine/justina/justeen/justyne just jus jussie tina/teena juss jussy ju
kaia/kaya/kya/kaiya/kaija/kaiah/kayah/kyah/kia kai ky
kaitlyn/caitlin/kaitlin/catelyn/katelyn/kaitlynn/katelin/caitlyn/catlin/kaytlin/kateland/katlyn/caitlynn/katelynn/kaitlan/caitlan/caitlinn/kaitlinne/catlyn/caytlin/kaitelyn/katelinne/katlin kate/cait/kait/cate katie/katy/caitie/kaity/caity/catie/kaitie cat/kat cats kit/kitty lynnie kai kay kits
kali/kallie/callie/cally/caley/kaley/kahli cal/kal, kara/cara/karra/khara/carra kaz kari kar
karen/karin/karyn/caren/karon/caryn/karan/karren/kairen/carin kaz/caz kazza kari kay ren kazzy
karina/carina/karena/kareena/carena/karenna kaz/caz rina kari kar
katarina/katerina/catarina/caterina/catalina/katharina/catrina/ekaterina/katherina kat/cat kate/cate katie/katy/kati rina trina/treena kata kitty katya/katia cathy kath kathy
kate/cate/kait/cait/kayt katie/katy/katey/catie/kati katherine kat/cat kit kitty
katie/katy/katey/catie/kaity/kati/katee/caity/kayti/kaytie/kaydee kate/cate kat/cat kates kit
katrina/catriona/katriona/catrina/catrin/katrin/katrine/catrine/katreena/catreena/kathrina/catrionagh kat/cat trina/treena/trine kate/cate katie/katy kit/kitty rina riona kay tree cath kath katia tri kats
kathleen/cathleen/kathlene/kathlyn/cathlin/katheleen/cathlene/kathline kath/cath kathy/cathy/kathie/cathie kate/cate katie/katy/katey kat/cat kit/kitty/kittie kay/kaye leen lena kaz caitlin
kay/kaye/cay/kai kayla katherine kayleigh, kayla/kaylah/cayla/kaela/kaila/kahla/kaylla/kailah kay/kaye kayz kaylie
kayleigh/kaylee/kayley/kaleigh/caleigh/kailee/kaylie/kailey/caylee/cayleigh/kaylea/kailie/caylie/kayli/kaley/kaeleigh/keighley/ceili/kyleigh/kahlee kay/kaye kayls kayz kal
keira/kira/kiera/kyra/ciara/keera/kiara/keirra/kiira/kierra/kyrah/keirah/cheira/kirra ki/kiki key kee kez kir
kellie/kelly/kelley/kelli/keli/kellee/kelleigh/kelie kel/kell kels kelz kez lee
kellyanne/kellyann/kelliann kelly/kellie kel ann/anne annie
kelsey/kelsie/kelcie/kelsy/kelsi/kelcey/kelsea/kelsee/chelsey kels kel kelz, kendra/kendrah/kindra ken kenny kendi
kendall/kendal/kendel ken kenny kenz, keeley/keely/keelie/keilly/keeleigh/kealy/keighley/keelee/kiely kee keels keez
kerensa/kerenza/karensa kez/kerry kere kerri renza, kerry/kerrie/keri/kerri/ceri/kery/kerrey/kerree kez/kezz ker kezza
kerryann/kerryanne/kerrianne/kerrieann kerry/kerrie kez ann/anne
keziah/kezia/kesia/ketziah/kessiah/kesiah/qeziah/keshia kez/kezz/kezzy/kezzie/kizzy/kizzie/kessie kiz/kizz zia key ziah kissy kes
kim/kym/kimm kimmy/kimmie/kimberley kimmi
kimberley/kimberly/kimberlee/kimberleigh/kymberley/kimberlie/kimbalee kim/kym/kimm kimmy/kimmie/kimmi/kimi kimber kimba berly kimbo
kirsten/kirstin/kirstyn/kristen/kersten/kirstine/kristin/kjersten/kiersten/kirstan/kirstien/cirsten kirsty/kirstie/kirsti/kirstey kirst/kirs kris/kit krissy chris kiki
kirsty/kirstie/kirsti/kirstey/kersty/kirstee/christy/kristy/cirsty/chirsty kirst/kirs/kirsts kit christina kiz kez
krista/christa/crista/khrista kris/chris krissy/chrissy chrissie
kristen/kristin/kristyn/christen/krysten/cristin kris/chris/cris krissy/krissie/chrissy/chrissie kirsty kristy/christy
kylie/kiley/kyley/kylee/kyleigh/kyly/kyllie/kighley/kielie ky kyles ki kyls
kyra/kira/kyrah/keira/kiera/kirah/kyrra ky ki kiki
`)
