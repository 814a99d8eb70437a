// Given names of boys in England and all of Britain, K to Z, with short, pet and older everyday forms. Written for this
// project from general knowledge of the names in use in Britain; nobody has checked it yet: the partnership may add and
// correct on a screen.

import { fullAndShort } from './notation.ts'

/** Boys' names from K to Z with their short forms, as in use in Britain; unchecked so far. */
export const britishBoysKToZ = fullAndShort(`
kade/cade/caide/kayde/kaid/kaede kay caden/kaden, kai/ky/cai/kye/kei/kaii/kay/khai/qai/caius ki kaiky
kane/kain/cain/caine/kayne/caen/kaine/cane kay kano kanie, keane/keen/keene/kean/kian kee
keanu/keano/kianu/keannu kee nu, keaton/keeton/keatan/keiton keats kee
keegan/keagan/kegan/keegen/keigan/keagen/kegen kee/keeg/keegs keggie kegs gan
keenan/keanan/kienan/kenan/keanen/keenen/kynan/kynon/cianan kee/keen/ken kenny nan
keir/kier/keer/kear/kiehr kee/ki keiro, keith/keeth/keath/keithe/kieth keithy/keithie keef/kief/keefy kee keefer
kelvin/kelven/calvin/kelvyn/celvin kel/kelv vin/vinnie kelly kev kelz kelvs, ken/kenn kenny/kennie kenneth
kendrick/kendric/kenrick/kenric ken/kenn kenny rick/ricky, kennedy/kenedy/kennady ken/kenn kenny kenz
kenneth/keneth/kennith/kenith/kennth/coinneach ken/kenn/kens kenny/kennie/keni/kenney neth keno/kenno kenz kennet kent
kent/kennt ken kenty, kenton/kentan ken/kent kenny, kenzie/kenzi/kenzy/kensey kenz mackenzie/mckenzie
kevin/kevan/keven/kevyn/caoimhin/kevinn/kavin kev/kevs/kevv kevvy/kevie/kevy kevo vin kevster kevvo kez
kian/cian/kean/keane/kyan/kiann/kyann/keean/kiyan/keyan/cyan ki/key/kee kiki
kieran/ciaran/kieron/keiran/kieren/keiron/kyran/kearan/kiaran/keiren/kierran/kiran/ciaron/kieronn/keeran/cieran/keran/kierin/kyron/kierron/cearan/keirran/queran/keirin/kierun kier/keir/kee/ki kez/kiz/key ciar/keer kiers kezza ran keezy kieri kierz kro kiero kizza
kingsley/kingsly/kinglsey king/kings kingy, kirk/kerk/kirke kirky/kirkie, kit/kitt christopher kitto
kobe/coby/koby/kobi/cobie/cobi/kobie ko kobs jacob, kristian/christian/kristen/christien kris/chris kit ian krissy
kurt/curt/kirt kurty conrad curtis, kyle/kile/kyall/kyl/kyal/kiel/kylle kyles/ky kylie/kiley kylo kyley
kyran/kieran/kiron/kyron/kiran/kyren ky ki ran, kyrie/kairi ky, kyron/kiron/kyren/kyran/khyron ky ron kyro
kyson/kysen/kison/kisun ky, lachlan/lochlan/lachlann/lachlin/lauchlan/lochlann lachie/lachy/lochie/lockie lach loch
lambert/lambart bert/bertie lam lamb, lance/lanse/launce lancelot, lancelot/launcelot/lancelott lance lot
laurence/lawrence/lorence/lawrance/laurance/lorenzo/laurens/lawrense larry/larrie laurie/lawrie/lorrie/laurey/lori/lawry loz/lozza/lozzer law/laz lol renzo loll lonnie loren lenny lawson
lawson/lawsen law laws laurie, layton/leighton/leyton/laiton/leytan/leeton lay, leander/liander lee leo andy
lee/leigh/lea/leo leebo leeroy leeboy, leeroy/leroy/leroi lee roy, leighton/leyton/layton/leiton/leightan lee/leigh
lemuel/lemual lem lemmy, len/lenn lenny/lennie leonard, lennon/lennan/lenon len lenny
lennox/lenox/lennix len lenny/lennie nox, leo/leyo/lio lee leon leonardo leonard leopold lion
leon/lion/leyon/leone leo lee lenny leonard
leonard/lenard/leonardo/lennard/lenord/leonhard/leonerd/lennart len/lenn/lens lenny/lennie/leni leo leon lee nard nardo
leopold/leopald leo poldi/poldy lee paul, leroy/leeroy/leroi lee roy
leslie/lesley/lesly/lezlie les/lez/less lessie wes, levi/levy/levie/leevi/levai/levey lev lee leevs
lewis/louis/luis/lewys/luiz/lewes/lois/ludovic/luiss/louie/lewiss/llewis lou/lew/lu/loo lewie/louey/luey/lui lewi/lewy louby lewo lewey lulu
lewin/lewyn/louin lew lou, lex/lexx alex alexander, liam/leam/liem/lyam/lliam/leeam/liamm/leiam li/lee lim limo leem
lincoln/linkon/linkoln linc/link linky, linden/lyndon/lindon/lindan lin/lyn lindy, linus/lynus/lines lin
lionel/lyonel/lionell lio leo li lion nell len, lloyd/loyd/floyd/lloyde lloydy
logan/logen/loagan/loghan/logun lo/loge logie/logy loges log loggy, lorcan/lorkan/lorcain lor lorc lorky
lorenzo/lorenso enzo renzo loz larry laurence, louie/louey/lewie/loui/luey lou louis lewis
lucas/lukas/luke/lukass/luca/lucus/luc/lukasz luk luka lukey/lukie cas lu
luca/luka/lucca/lukka/louka luke/luc lu lucas lucs, lucian/lucien/luciano/luschian luke lu ian luc luci lucio
lucius/lucious luke lu, ludovic/ludvig/ludwig/ludovick/ludwik lud/ludo vic/vick luddy louis lewis
luke/luk/luc/lucke/look lukey/lukie/lucky luca lucas lukes lu lukaz, luther/luthor lu lute lou, lyle/lisle/lile lyley
mackenzie/mckenzie/makenzie/mackenzi/mckenzi/mackensie/makenzi/mackinzie/mackenzy mac/mack kenzie/kenzi/kenz/kenzo/kenzy macky ken kenny macca
magnus/magnas/manus mags mag mac gus
malachi/malachy/malaki/malakai/malachai/malakye/malakhi mal/mall kai mally/mallie/mali mala ky lucky
malcolm/malcom/malcolme/malcum/malkolm mal/malc/malk/mall mally/malky/malcy/malkie colm macca col
malik/maleek/malek/malique mal leek mali, manfred/manfried/manfredo manny fred/freddie mannie
marcel/marcell/marcelle/marcello/marcelo/marsel marc/mark marcie/marcy cel marco
marcus/markus/marcos/markos/marquis/marcas/marques/marcuss marc/mark marky/markie marco/marko marcs/marks cus mars
mark/marc/marke/markk/marque marky/markie/marcy marko/marco marcus markos
marley/marly/marlee/marleigh/marlie/marli mar marls/marlz, marlon/marlan/marlen/marlin/merlin mar marl lonnie marls
marmaduke/marmeduke duke marm marmie, marshall/marshal/martial marsh marshy mars
martin/martyn/martain/marten/martine/martinn/martino/marcin/marton mart/marty/martie mar marts tin marti
marvin/marvyn/mervyn/marven/marvinn marv/merv vin/vinnie marvo marvy
mason/masen/maison/mayson/maeson/masson/maysen/maceson mase/mace/maze may maso macey masey
matthew/mathew/matthieu/mathieu/mattew/mathhew/matteo/mattias/matheus/mateusz/mattheus/matvey/matthews mat/matt/mats/matts matty/mattie/mati/matti matz math/maff/maf teo thew matto mattyboy mateo matthias hew
matthias/mathias/mattias/matias/matthius mat/matt matty/mattie matthew tias
maurice/morris/morrice/mauricio/moritz/maurizio/morriss/moris/morice mo/moe morrie/maury/mossie/morry/mauri maz moz/mozza moss mauro reece mozzer
maverick/maveric/mavrick/mavric mav/mave mavvy/mavy rick/ricky mavs
max/maxx/macks/maks maxi/maxie/maxy maximilian maxwell maxim maximus
maxim/maxime/maksim/maksym/maxym max/maks/maxx maxi/maxy
maximilian/maximillian/maximilien/maxamillian/maximillion/maxmilian/maksymilian/maximiliano/maxamilian max/maxx/maks maxi/maxie/maxy maxim maximus ian milian milo
maximus/maxamus/maximas max/maxx maxi maxim, maxwell/maxwel/maxwall max/maxx/maks maxi/maxie/maxy well
melville/melvill/melvil mel vill, melvin/melvyn/melven/malvin mel/mell vin/vinnie/vinny melly merv
meredith/meredydd/maredudd mer merry med, merlin/merlyn/myrddin/merlen merl/merle mer
mervyn/mervin/mervan/marvin merv/marv vin/vinnie mervy
michael/micheal/mikael/mikhail/michal/michail/michel/mikel/michale/micael/mikkel/micheil/mychal/miguel/mikal/miquel/micahel/mitchell/michele mike/myke/mik/mikes mick/mic/micks/mickk mickey/micky/mickie/mikey/mikie/miki/mikki/miky mitch/mitchy mich misha/mischa mikko micko mikeyy mac kel midge micah mickser
micah/mica/mika/mikah/mycah/micha mike mikey mick mic
miles/myles/milez/miels/milo/mylles mylo milesy/milsey mi smiler, milo/mylo/milow/mylow/milos mi miles mimi lo
milton/miltan/mylton milt milty mil, mitchell/mitchel/michell mitch/mich mitchy mick mitchie mike
monty/montie/montey/monti mont montgomery montague, montague/montagu/montigue monty/montie/monte mont
montgomery/montgomry/montgommery monty/montie/monte mont gomery
mordecai/mordechai/mordekai mort/mord morty/mordy motti motty motke
morgan/morgen/morgann/morghan/morcant morg/mo/morgs morgy moggy/moggie mog
mortimer/mortimor mort/morty/mortie tim mor
moses/mozes/mosses/moshe/moise/musa/moyshe mo/moe/mose moz mosie/mosey moss moish/moishe
murdo/murdoch/murdock/murdoh murd murdie murdy, murray/murry/murrey/moray/murrie/muray muz/muzza mur muzzer
myron/miron/myren my ron ronnie
nathan/nathen/naythan/natan/nathon/nathun/naithan/nathann/nethan nat/natt/nats nate/nayte nath/naith/naf/naff natty/nattie nathaniel than nathy natey natho
nathaniel/nathanial/nathanael/nathaneal/nathanyel/natheniel/nathanyal/natanael/nathanel/nathaneil/netanel/nathanielle nat/natt/nats nate/nayte nath/naith/naf nathan/nathen natty/nattie niel/neil daniel thaniel nathy nates ned
ned/nedd neddy/neddie edward edmund
neil/neal/niall/neill/neale/nial/nile/niel/niels neilly/nealy/neily neilo/neillo neilie nelly neils nello
nelson/nellson/nelsen nel/nels nelly nelse, neville/nevil/nevill/nevile/navil nev/neve nevvy/nevs ville nevvie
newton/newtan newt newty
nicholas/nicolas/nickolas/nikolas/niklas/nicklas/nicolai/nikolai/nicholaus/nicklaus/nicholis/nicolaus/mikolaj/nikolaos/nichlas/nicholes/niccolo/nicolo/nicolae/nikola nick/nic/nik/nicks/nickk nicky/nicki/nickie/niki/nikki/nikky nico/niko/nicko/nikko klaus/claus/claas cole/col colas colin nix/nics nicol/nichol las nickers nicholai nickster
nicky/nicki/nickie/niki/nikki nick/nic/nik nicholas, nigel/nigell/nijel/nygel/nidgel nige/nyge nij nidge nigey nigelo
nigh/nige nigel, noah/noa/noha/noe/noeh/nowah/nuh/noagh no noey noahs noie
noel/nowell/noell/noele/nowel/knoel no noely nole noelie, nolan/nolen/noland/nowlan no nole lan nollie
norbert/norburt norb bert/bertie norby norrie
norman/normun/normand/norrman norm/norms normie/normy norrie nor man normo nobby
oakley/oakly/oaklee/oakleigh/oaklie/oakely/oklee oak/oaks oakie oaky, oberon/auberon/oberan obe bron ron
octavius/octavian/octavious oct tavi occy tave ock, oli/ollie/olly ol oliver
oliver/olliver/olivier/olivar/oliva/ollivier/oliwer/olivor/olver/oliwier/olivero ollie/olly/oli/olli/oly/olie/ollee ol/oll/olls noll/nol nolly vern liv olivo ols ozzie/oz ollo olivs
omar/omer/umar/oumar om omz, orlando/orlendo/rolando/orlanda orly/orlie lando/land or orl lan rolly ollie
orson/orsen/orsun ors orsy
oscar/oskar/osker/ozcar/oska/oscer/osgar oz/os/ozz ozzie/ozzy/ossie/ossy/ozzi oskie/oscie/osky car osc/oski ozza
osian/oisin/osean/oshan/ossian osh os ozzy/ossie si osi, osmond/osmund/osman oz/os ozzie/ossie mond
oswald/osvald/oswold/osvaldo oz/os/ozz ozzie/ozzy/ossie/ossy waldo wald valdo, oswin/oswyn os/oz ozzie/ossie win
otis/ottis/otiss ot oti, otto/oto/ottow ot, owain/owen/owayne/owein/ywain ow owy ows
owen/owain/owin/owan/eoin/ewen/owenn/owyn/oen owie/owy ow ows/owz ownie wen, pablo/pabblo pab paul
parker/parkar/parka park parks parky, pascal/pascale/pascall/pascoe/paskal/pasqual pas/pash cal pasky pasc
patrick/patric/patrik/padraig/patryk/padraic/patricio/patrice/padrick/patrich/patrizio/paddrick pat/patt/pats/patz paddy/paddie/paddi/padi/pady patsy/patsie rick/ric/rik ricky/rickie packie/packy/packo paud/pauric/pod/podge trick patty pa pattie paddo patrickk padge padser patto
paul/paull/pol/pawel/paulo/pablo/paolo/pal/paule/poul/pual paulie/pauly/pauley/pawly pauls paulos
percival/perceval/percivall/parsifal percy/percie/perce val perc/perse, percy/percie/persie perce/perc percival
peregrine/perigrine/perrigrine perry/perrie pip pere pez, perry/perrie/perrey/peri pez/pezza per peregrine
peter/petar/pieter/piotr/pedro/petr/pietro/pierre/pyotr/petter/piet/petros/petor/petre/petro pete/peet/petes/peat petey/petie/peety/peteyy pedr pet piers/pierce pero pip petz
philip/phillip/phillipp/filip/philipp/phillippe/philippe/felipe/filippo/filipe/fillip/phylip/philp/philips/phillips/philippos phil/phill/fil/phils/phyl pip/pips flip/flipper philly/phillie/filly/philli pippo lip phily filo philbo felp filips pippin pippy philo
phineas/phinehas/finneas phin/fin/finn finny, phoenix/pheonix/feenix/fenix/pheonyx/phoenyx nix phee/fee feeny phoe pho
pierce/piers/pearce/peirce/pearse/pierse/piaras/pears/peers pierre piercy peter
preston/prestan/prestyn/presten pres/press prez presty pressy
quentin/quintin/quinton/quenton/quintyn/kventin/quinten/quentyn quen/quent/kwent quin/quinn quinny/quinnie tin quince tino
quincy/quincey/quinsy quin/quinn quinny, quinn/quin/quinne quinny/quinnie quinlan
rafe/ralph/raif/ralf/raife/rayf raph, rafferty/raferty/raffertie raff/raf raffy/raffie rafe/rafi rafs
ralph/ralf/rafe/raulph/raphe/raoul/ralphe/rolf ralphy/ralphie/ralfie/ralfy raff/raf ralpho rafi raffy
ramsay/ramsey/ramsy ram/rams rambo rammy, randall/randal/randell/randel/ranald rand randy/randie ran dal
randolph/randolf/randulf rand randy dolph/dolf dolphie ran
raphael/rafael/rafel/rafal/raffaele/rafaele/raffael/refael raph/raff/raf/rafe rafi/raffi/raffy/rafa/raffie/raphy/rafie fael ray ralph raphs rapha
ray/rae/rai/raye raymond rayo raydon
raymond/raymund/ramon/reamonn/raimond/raimund/ramond/raymonde/raimondo/redmond ray/rae/rai/rays rayo mond mon raymie raym mundo rayzer raz
reece/rhys/reese/rees/reis/rhyse/rece/reace/riece/rheece/reise/riis ree/rhy reecey/reesy/rhysy reeco reecy reez rhysie reeces
reginald/reginold/regnald/reynold/reynaldo/reinald/reginauld reg/regg/rej reggie/reggy/regi/regie/rege ron/ronnie rex ray nald rennie naldo regs
reggie/reggy/regi/regie/reggi reg/regg reginald reginaldo regs, regan/reagan/reegan/reagon/raegan reg/regs rea/ree
remy/remi/remie/remmy/remee rem rems
reuben/ruben/rueben/reubin/rubin/reuven/reuban/rubyn rube/reub rubes/reubs ruby/reuby/rubie/reubie ru/reu/rue/roo ben benny rubs beno
rex/reks/rexx rexy/rexie reginald, rhodri/rodri/rhodry rhod/rod roddy rhodders
rhys/reece/rees/reese/rhyse/rhyss/rys rhy rhysy/rhysie/reecey reez rhysio
richard/rickard/ricard/ricardo/richad/riccardo/rihard/richart/rischard/ryszard/richerd/rishard/reichard/ritchard rich/ritch rick/ric/rik/rikk/wrick richie/ritchie/richy/richi/ritchy/ricci ricky/rickie/rikki/ricki/riki/rikky dick/dicky/dickie/dickon/dix hick rico dickey ricko rickster richo diccon richardo richey hitch
ricardo/riccardo/rikardo rick/ric/rico/riko ricky richie cardo ricki
ricky/rickie/rikki/ricki/riki/rikky rick/ric/rik rico richard
riley/reilly/rylie/rylee/reily/ryley/rhyley/ryleigh/rileigh/rily/railey/ryly/rhiley/ryelee ri/ry/rye lee rileys riles/ryles rilez rils
river/rivers/rivar riv rivvy
robert/robbert/roberto/rupert/roburt/robart/rhobert/rabert/robertt/ruprecht rob/robb/robs/robz bob/bobb/bobs robbie/robby/robi/robbi/robey bobby/bobbie/bobbi/bobi bert/burt/berty bertie rab rabbie/rabby robin/robyn robbo bobbo hob dob nob robo berto boab rabster bobber dobbin roberts robster
robin/robyn/robbin/robben/robinn rob/robb/robs robbie/robby bobby/bob robo bin
roderick/roderic/rodrick/roderik/rodrigo/roddrick/rhodri/ruaraidh rod/rodd/rods roddy/roddie/rodie rick/ric ricky/rickie rory/ruari derick rodders erick rodge
rodney/rodny/rodnie/rodnay rod/rodd/rods roddy/roddie ney rodders rodge
roger/rodger/rogar/roget/rogerio/rutger/rojer/ruggero rog/rodge/rodg/rodj rodgy hodge rogie dodge rogo rojo hodgkin
rohan/rowan/roan/rowen/rohann ro row rowey rohe
roland/rowland/rolland/orlando/rollande/rolando/rowlande rollie/rolly/roly/rowley/roley/rolley rol/roll ro/row rollo/rolo lando rowl land rolls rowlie
rollo/rolo rol rolly roland, roman/romain/romann/romano/romyn/romaine rom/rome/romes romy/romey ro romeo man romz
romeo/romio/romeyo rome/rom ro meo romes
ronald/ronold/ranald/raghnall/rhonald/reinaldo/rinaldo/ronaldo/ronnald ron/ronn/rons ronnie/ronny/roni/ronni/roney naldo ronno ronzo rono
ronan/ronin/ronen/ronain/roanan ro ron/ronn ronnie/ronny nan rono roro
ronnie/ronny/roni/ronni ron/ronn ronald ronan ronson aaron
rory/rorie/ruairi/ruari/ruaridh/ruairidh/rorey/roari/rhuari/rhory/ruaidhri/rowrie/rori/ruarai/ruairdhri ro/roar roars rors/roz roro rozza roderick roo
roscoe/rosco/rosko ros ross rozzer, ross/ros/rosse/rhoss rossi/rossy/rosco/rossco/rossie rozza roz
rowan/rohan/rowen/ruadhan/rowann/roan/rhuan/ruan/roen row/ro rowe rowie/rowy rowo
roy/roi/roye royston royboy royce leroy, royston/roystan/roiston roy roysy
rudolph/rudolf/rodolfo/rudolphe/rodolphe rudi/rudy/rudie rolf/rolph/dolf/dolph ru dolfie rolo
rudy/rudi/rudie/roody ru rude rudolph, rufus/rufuss/roofus/rufas ru/rue/roo ruf/ruff ruffy/roofy fus rufie rufi
rupert/ruppert/rupurt/ruprecht rup/rupe/roop ru/roo rupie/roopy bert/bertie rups roopie robert roops
russell/russel/rusell/russal/russle/rassell/rusel russ/rus/ruz rusty/rusti rusky ru ruzza russy
ryan/ryen/rian/rhyan/ryann/ryon/rion/rhian/ryhan/riyan ry/ri/rye ryry ryano ryo rhy ryzer ryans
ryder/rider/ryda/rydar ry/rye ryde, samson/sampson/samsun/shimshon/simson sam/samm sammy/sammie samo
samuel/samual/samuell/samule/samvel/shmuel/samiel/sameul/samuele/sawyl/samuil/sammuel/samwell sam/samm/sams/samz sammy/sammie/sami/sammi/samy samo/sammo sem samuelo sammyboy samu samster sammers muel
saul/sol/shaul/sawl sauly solly, sawyer/sawyar/soyer saw soy sawy
scott/scot/skott/scotte/skot scotty/scottie/scotti/scoty/skotty/scottey scotto scoot
seamus/shamus/seumas/shaymus/shaemus/seamas/sheamus/shaimus/seumus/shaemas/sheymus shay/shae/shea/shey shamie/shaymie/shammy jim/jimmy/jamie/james shame hamish shaymo
sean/shaun/shawn/shaughn/shaune/shawne/seaan/shone/shon/shorn/seann/shauwn/schaun/shawnn shane/shayne/shaine shauny/shauney/shawny/seany/shaunie/seanie/shaunny/shawnie johnny/john shay shaz seano/shauno shau sho jack
sebastian/sebastien/sebastion/sebastyan/sebastan/sabastian/sebastiano/sebbastian/sebastin/sebastjan/sebestyen/sebastain/sebatian/sebestian/zebastian seb/sebb/sebs/zeb bas baz/bass/bash bastian/bastien/basti seba/sebi/sebbie/sebby/sebbi/sebbe ian bastie stian sebo ba sibby seabass
septimus/septimius sep/sept seppy tim timmy, seth/sethe/seff/sef/seith sethy sethie
shane/shayne/shain/shaine/sean/shaen/chayne shay/shaz/shaney shanie/shayney shano shazza
shay/shea/shae/che/shaye/shai/shey shayo shayboy shays seamus, sheldon/shelden/sheldan shel/shell shelly don donny
shem/shemm shemmy, sheridan/sheriden/sherridan sher/sherry, sherman/shermann sherm shermy man
sherwin/sherwyn sher win, sidney/sydney/sidny/sydny/sidnie/cydney sid/syd/cid/sids siddy/siddie/syddie sidders
silas/sylas/sylus/silus/sileas si/sy/cy sil sylo
silvester/sylvester/sylvestre/silvestre syl/sil/sly vester sylvie sy silv
simeon/simion/symeon/shimon/simean sim/sym si/sy simmy/simmie simon sime
simon/symon/simone/symond/shimon/seimon/simun/szymon/simeon/cymon/saimon si/sy/sai/cy sim/sims/simm simmy/simmo/simmie sime/syme simo symes simey siman monny
sinclair/sinclare/synclair/stclair sin clair sinc sinny, sol/soll/saul solly solomon
solomon/soloman/salomon/shlomo/suleiman/salamon/sollomon sol/soll/saul solly/sollie solo/sully shlomi mon monny
sonny/sunny/sonnie/sonni/sonney/suny son/sonn sons
spencer/spenser/spensor/spencar spence/spense/spens spenny/spencie spen spenner
stanley/stanly/stanlee/stanleigh/stanlie/stanely/stanislaw/stanislav stan/stann/stans stanny/stannie lee stanners stano stanzo
stefan/stephan/steffan/stefen/steffen/stephon/stevan/stephane/stefano/stjepan/stephano/ysteffan/steffon stef/steff/steph/stev steve/stevie stefo fan stefs steffy stepan
stephen/steven/stevan/stephan/stefan/steffan/stephon/stephane/steffen/stevyn/steaphan/stephin/stiofan/esteban/stevon/istvan/stiven/estevan/stevin/stefano/stephens/stevens/steafan/steephen/steeven/stephanos/stephanus steve/steev/steeve/stephe/stevee/steave stevie/stevy/stevey/steavie/steevie/steviey ste/stee/stev/stef/steff/steph/stevs stevo/steveo/steevo steffie stebo stevers stevebo stevester
sterling/stirling/stearling ster stirl sterl
stewart/stuart/steward/stuert/stewert/stuard/stiubhart/stwart/stuarte stu/stew/stue/stoo stuie/stewie/stuey/stewy/stewey art stubo
sullivan/sulivan sully/sullie sul van, sylvan/silvan syl/sil van
tadhg/teague/tiege/taig/tadg/tade/tighe/tadgh/tige/teige tadgy tiggy timothy, tane/tayne/taine tay
tarquin/tarkwin/tarquinn tarq/tark quin/quinn quinny tar
taylor/tayler/tailor/taylar/tayla/taylour/taylr tay/tai/tae tays tayz taytay ty
ted/tedd/teds teddy/teddie/teddi/tedi/teddey edward theodore edmund
teddy/teddie/teddi/tedi/teddey ted/tedd/teds edward theodore edmund teddles
terence/terrence/terance/terrance/terrens/terens/torrance/terrince/terenz tel/terr/tez/ter terry/terrie/terri/teri/terrey/tery tezza/tezz telly rennie tezzer
terry/terrie/terri/teri/terrey/tery tel/tez/ter terence tezza theodoric terrell
thaddeus/thadeus/tadeusz/taddeus/thadeous/thaddaeus thad/tad/tadd thaddy/taddy/teddy/ted taddeo deus
theo/theyo/teo/theeo/theoo thee theodore theos tee theobald teddy
theobald/theobold theo/teo tibby ted bald thee tybalt
theodore/theodor/teodor/theadore/theodoros/fyodor/teodoro/theador/teodore/feodor/tudor/theodre theo/teo/theyo ted/tedd/teds/thed teddy/teddie/teddi/tedi dory/dore doro thee todor theos fedya
thomas/tomas/tommas/tomos/tomasz/thomos/tomaso/tommaso/tamas/thommas/tomaz/thoms/thomass/tavish/tuomas/thomes tom/thom/tomm/toms/tomz tommy/tommie/thommy/tommi/tomi/tommey/tomy tam/tammy/tammie mas/massey thos tomo/tommo tomboy tomlin tammas tomass tomsie
tiberius/tiberious tibby/tib ty
timothy/timothee/timothey/timothi/timoteo/timmothy/timotei/timofey/timofei/tymoteusz/timoty/timathy tim/timm/tym/tims timmy/timmie/timmi/timy/tymmy timbo timo timmo timz tadhg timster timkins
tobias/tobiah/tobyas/tobin/tobius/tobiasz/tobiaz/thobias toby/tobie/tobi/tobey/tobee tobes/tobs/tobe/tobz tob bias
toby/tobie/tobi/tobey/tobee/toebie/thoby tobes/tobs/tobe/tobz tob tobias tobster tobin tobo, todd/tod toddy/toddie
tony/toni/tonie/tone/toney anthony antonio ant tonio tones anton, tracy/tracey trace trae
travis/travers/traviss/trevis/travys trav/travs trev travvy trave vis, trenton/trentan trent trenny
trent/trennt trenty, trevor/trever/trevar/trefor/trevour/tryvor trev/trevs trevvy/trevy trefs tref trevo trevors
tristan/tristram/tristen/trystan/tristian/tristin/drystan/tristyn/tristano/tristann/trystyn/tristran/tristam/triston tris/trist/tryst/triss stan/stanny trissy/trisy/tristy trizz stannie trys
troy/troi/troye troyboy troyee, tudor/tudur tud tuds ted, tully/tulley/tullie tul tulls
tyler/tylor/tyla/tylar/tiler/tyller/tylre/tieler ty/tye/tie tys ler tyles tylo tyzer tyty tylerr
tyrell/tyrrell/tirrell/terrell/tyrel ty rell tez
tyrese/tyreese/tyreece/tyrees/tyrice/tyrise/tyriece/tyrease ty/tye reese/reece rese tys
tyrone/tyron/tirone/tyrown/tyronne/tyroan/teyrone ty/tye ron/rone tys tyro
tyson/tysen/tison/tyeson/tysan ty/tye ties tys tyse, ulysses/ulises/ulyses ulie uly uli odysseus
uriah/uria/urijah/uryah uri/yuri ry riah
valentine/valentin/valentyn/valentino/valantine/walenty val/vals vally tino vallie tine
vaughan/vaughn/vawn/vaughen/vaun/fychan/vaughin vaughny von
vernon/vernan/vernen/vurnon vern/verne/verns verny/vernie non
victor/viktor/vikter/vitor/vittorio/victer/wiktor/vicktor/victorio/viktoras vic/vick/vik/vics vicky/vikki/vicki/viki tor/torr vito vico victorr
vincent/vinsent/vincente/vincenzo/vincant/vinsant/wincent/vicente/vinscent/vincents/vinzenz vin/vinn/vins vinnie/vinny/vinni/vinney/vini/vinie vince/vinse/vincey cent enzo vincie vinno vinz vinster
virgil/vergil/virgilio/virgill virg/verge gil virgie
wallace/wallis/walace/wallice/wallas wally/wallie/wolly wal/wall/walls lace wallo
walter/walther/wolter/gwalter/valter/waltor/gualtiero/wouter/waltar walt/wal/walts/watt wally/wallie/wolly wat/watty/wattie waldo walty wallo
ward/warde wardy edward
warren/warran/warrin/waren/woren/waryn/warrenn wazza/waz/wazzer/wazz war rennie wozza ren warry
wayne/wain/wane/waine/waiyne/wayn/dwayne waz/wazza/wayney/wainey wayner wazzer wayno waynie
wendell/wendel/wendal wend del wen dell wendy
wesley/wesly/westley/weslee/weslie/wesleigh/wezley wes/wez/wess/wezz/west wessie wezza wesster weso
wilbert/wilburt will/wil bert bertie wilbur, wilbur/wilber/wilbour/wilbert will/wil wilby/wilbs bert burr wilbo
wilf/wilfe wilfie/wilfy wilfred wilfo
wilfred/wilfrid/willfred/wilfried/wilfredo/willfrid/wilfrit/wilfrith wilf/wilff/wilfs will/wil/willie/willy wilfie/wilfy/wilfi fred/freddie/freddy wilfo bill
willard/wilard will bill
william/willam/willem/wiliam/wilhelm/willian/williame/guillaume/gwilym/liam/uilleam/guglielmo/guillermo/vilhelm/willum/wiliem/willeam/willyam/williams will/wil/wills/wilz/willz bill/bil/bills billy/billie/billi/bily/billee willy/willie/willi/wully/wullie/wilie lliam willo gwil liams bilbo wim billo billiam willow wilkie wilkin willis gwill wilko willyum
winston/winstan/winsten/wynston/winstone win/winn/wyn/winz winnie/winny/winni winst stone wins
wolfgang/wulfgang wolf/wulf wolfie/wolfy gang, woodrow/woodro/woodrowe woody/woodie wood row woods
woody/woodie/woodey wood woods woodrow, wyatt/wiatt/wyat/wiat/wyett wy wattie wyatty
wyn/wynn/win/wynne/wynford winnie
xander/zander/xanda/zandar/sander/ksander xan/zan/xand/zand alex alexander zandy/xandy
xavier/zavier/xaviour/javier/xaver/saviour/xabier/xzavier/zaviar/exavier/savier/xaviar xav/zav/xavs xavi/zavi/xavvy/zavvy/xavie/xave xay zave
yanis/yannis/ianis/yiannis/giannis/janis yan yannie, york/yorke yorkie, yuri/yury/uri/juri/yuriy yura yur
zac/zak/zack/zach/zakk/zacc zacky/zakky/zaki zachary isaac zakaria zakkie
zachariah/zakariah/zechariah/zacharia/zakaria/zakariya/zecharia/zachariya zac/zak/zack/zach/zech zacky/zacki/zackie/zaki zeke zakari zee
zachary/zachery/zackary/zackery/zakary/zachry/zacharie/zacary/zackry/zachari/zakery/zaccary/zacharey/zakry/zachory/zacharias/zakkary/zackari/zaccery zac/zak/zack/zach/zakk/zacks/zaks zacky/zakky/zackie/zaki/zackey/zacki/zachie/zachy zaz zee zeke zakster zacko
zaden/zayden/zaiden/zaydan/zaidan/zaidon/zaydin/zadyn zay/zed den zaid/zayd
zain/zane/zayn/zaine/zayne/zein/zaiyn/zayin/zaen zaz zay/zaynie zayney zee, zebedee/zebadee/zebedi zeb zebby deedee
zebulon/zebulun zeb zebby lon, zeke/zeek/zek ezekiel zekey, zeph/zef zephaniah zephyr
zephaniah/zephania/zefaniah zeph/zef zephy
`)
