// Polish, Czech, Slovak, Hungarian, Romanian, Moldovan, Bulgarian, Albanian and South Slav names.
// Written for this project from general knowledge of the names in use; nobody of the communities has checked it yet:
// the partnership may add and correct on a screen.

import { fullAndShort, spellings } from './notation.ts'

/** Central and south-eastern European given names with short forms, and family names of both sexes; unchecked so far. */
export const centralEuropean = [
  fullAndShort(`
adam/adas adamek adi, adrian/adrianek adi, adrianna/adriana ada adi, agata/agatha agatka aga
agnieszka/agneszka/agnes aga agusia agnisia, aleksander/alexander alek olek aleks alex olus
aleksandra/alexandra ola olenka olka aleks alex ala oliwka, alicja/alicia/alice ala alusia, amelia amelka melka mela
andrzej/andrej/andrew jedrek andy jedrus, aneta/anetta anetka, angelika/andzelika andzia angela
anna/ana ania anka anula aneczka anusia andzia hania, antoni/anthony/antony antek tosiek antos toni
antonina/antonia tosia tola antosia, artur/arthur arturek arti, barbara basia baska barbarka
bartlomiej/bartholomew bartek bartus bart, bartosz bartek bart bartus, beata/beatta beatka becia
blazej/blasej blazejek, bogdan/bohdan bodzio, bogumila bogusia, boguslaw/boguslav bogus, bozena/bozhena bozenka
cezary/cesary czarek, czeslaw/cheslav czesiek, dagmara daga, damian/damien damianek, daniel/danielek danek dan danny
daria/darya darka darusia, dariusz/darius darek daro, dawid/david dawidek, dominik/dominic domino dominiczek
dominika/dominica domi nika niki, dorota/dorothy dorotka dosia, edward edek edzio, edyta/edita edytka
eliza/elisa elizka, elzbieta/elizabeth ela elka elzunia bietka, emilia/emily emilka milka mila emi
ewa/eva ewka ewunia ewusia, ewelina/evelina ewelinka, fabian fabi, filip/philip filipek fil
franciszek/francis franek franio franus, franciszka/frances frania, gabriel gabrys gabi, gabriela/gabrysia gabi
grazyna/grazhina grazynka, grzegorz/gregory/grzesiek grzes greg gregor, hanna/hania/hannah hanka haneczka
helena hela helenka hel, henryk/henry heniek henio, hubert hubi hubercik, iga igusia, ignacy ignas, igor igorek
irena irenka irka, iwona/ivona/yvonne iwonka iwa, iza/isa izka, izabela/izabella/isabella iza izunia bela
jacek/jacenty jacus, jadwiga/hedwig jadzia, jakub/jacob kuba kubus jakubek kubek, jan/john janek jasiek jas janusz
janina/janine janka jasia, janusz januszek, jaroslaw/yaroslav/jaroslav jarek, jerzy/george jurek jerzyk
joanna/joana asia joasia aska joannka, jolanta/yolanda jola jolka, jozef/joseph jozek jozio
julia/julija julka jula juleczka, julian julek, justyna/justina justynka justa, kacper/kasper/casper kacperek kacpi
kamil/camil kamilek kam, kamila/camilla kamilka milka, karol/charles karolek lolek
karolina/carolina karola karolinka karolcia, katarzyna/catherine/katarzina kasia kaska katka kasienka kate
kazimierz/casimir kazik kazio, kinga kingusia, klaudia/claudia klaudynka klaudzia, kornelia nela kornelka
krystian/christian krystianek, krystyna/christina/kristina krysia krystynka
krzysztof/christopher/krzystof krzysiek krzys kris chris krzysio, lena lenka, leszek/lech, liliana lila lilka
lucja/lucia lucynka, ludwik/louis ludek, lukasz/lucas/lukas lukaszek luki luk, maciej/matthias/macej maciek macius
magdalena magda madzia magdusia magdzia, maja/maya majka majeczka
malgorzata/margaret gosia malgosia goska malgoska gocha maggie, malwina malwinka, marcel marcelek
marcelina marcelinka, marcin/martin/martsin marcinek marcys, marek/mark mareczek
maria/mary marysia maryska majka mania marynia, mariola mariolka, marianna marysia, mariusz/marius mariuszek mario
marlena marlenka, marta/martha martusia martynka, martyna/martina martynka tyna, marzena marzenka
mateusz/matthew/matheusz mati mateuszek matt mat, maksymilian/maximilian maks maksio max
michal/michael michalek misiek michas misio mike, mieczyslaw mietek, mikolaj/nicholas mikolajek miki mikus
milena milenka mila, milosz miloszek, monika/monica monia moniczka, natalia/nathalia natalka nati talka
nikodem nikos nik, nikola/nicola nikolka nika, nina ninka, norbert norbi, olga ola olenka
oliwia/olivia/oliwja oliwka ola liwia, oliwier/oliver oli, oskar/oscar oskarek
patrycja/patricia/patricja patka pati patrycjka, patryk/patrick pati patryczek, paulina/pauline paula paulinka
pawel/paul/pavel pawelek, piotr/peter piotrek piotrus petr, przemyslaw/przemyslav przemek przemo
radoslaw/radoslav radek, rafal/raphael rafi rafalek, renata/renate renatka, robert robcio robus, roman romek
roksana/roxana roksi roxi, ryszard/richard rysiek rysio, sandra sandrusia, sebastian seba sebek sebus
slawomir/slavomir slawek, stanislaw/stanislav/stanley stas stasiek staszek stan, stefan stefek
sylwester/silvester sylwek, sylwia/sylvia sylwka, szymon/simon szymek szymus shimon, tadeusz/thaddeus tadek tadzio
teresa tereska renia, tomasz/thomas tomek tomus tom, tymoteusz/timothy tymek tymon, tymon tymek
urszula/ursula ula ulka, wanda wandzia, waldemar waldek, weronika/veronica wera nika weronka
wiktor/victor wiktorek witek, wiktoria/victoria/viktoria wika wiki wiktorka tosia, wieslaw wiesiek, wieslawa wiesia
witold witek, wlodzimierz/vladimir wlodek, wladyslaw/vladislav wladek, wojciech/voychek/wojtech wojtek wojtus wojciec
zbigniew/zbignev zbyszek zbysio, zdzislaw zdzisiek, zofia/sophia/sofia zosia zoska zosienka
zuzanna/susanna zuza zuzia zuzka, adela adelka, alena/alenka, alzbeta/elizabeth bety beta betka
andrej/andrei/ondrej ondro andrejko, andrea andrejka, barbora/barbara bara barca barka, bohumil bohus, bohuslav boba
bozena boza bozka, branislav/bronislav brano, dagmar dasa, daniela dana danka, dusan/dushan dusko, eliska/elishka ela
eva evka evicka, frantisek/francis fero franta fanda, gabriela gabika gaba, hana hanka, helena helca, igor igorko
ivan ivko, ivana ivanka, jakub kubo kuba kubko, jan/john janko honza jano jenda, jana janka janicka, jarmila jarka
jaroslav jaro jarda, jindrich/henry jindra, jiri/george jirka jura, josef/jozef/joseph jozo jozko pepa pepik
juraj/george juro durko, karel/karol/charles karlik kaja karolko, katarina/katerina/catherine katka kata katuska
klara klarka, kristina/krystina kika kristinka, kristian kiko, ladislav/laszlo/ladislaus laco lada ladik
lubomir/lyubomir lubo lubos, lucia/lucie lucka, ludmila/lyudmila lida luda, lukas lukasko, magdalena magda majda
marek mara, margita gita, maria/marie marika marienka majka maruska, marian majo, marketa marketka
martin matko martinko, martina martinka matka, matej/matthew matejko mato, michaela misa miska
michal/michael miso miska miki, mikulas/nicholas miki, milan milanko, milos milosko, miroslav/miro mirek mirko
miroslava/mirka slavka, monika monca, natalia natalka, nikola nika, ondrej/andrew ondra ondro, patrik pato
pavel/pavol/paul palo pavlik pavlo, pavla pavlina, peter/petr peto petko petra petrik, petra peta petka, radovan rado
radoslav rado, rastislav rasto, renata renca, robert robo robko, roman romco, rudolf rudo, samuel samo samko
simona simonka, slavomir slavo, stanislav stano stando, stefan/stephan stevo stefko, stefania stefka
stepan/stephen stepanek, tereza/terezia terka terezka, tibor tibi, tomas/thomas tomasko tomik
vaclav/wenceslas vasek vasik vena, veronika/veronica vera verca nika, viera/vera vierka, viktor viktorko
viktoria viki, vladimir vlado vladko vova, vojtech/adalbert vojta, zdenek/zdenko zdenda, zdenka zdena
zuzana/susana zuzka zuza, zlatica/zlatka, agnes/agnesz agi agica, anita ani, aniko ani, andras/andrew andris bandi
anna/anne panni annus ancsa anci, attila ati, balazs/blaise bali, balint/valentine bali, barbara bori barbi, beata bea
bence/vince, brigitta/bridget brigi, csaba/chaba csabi, csilla/chilla csilli, daniel dani, david davidka
dora/dorka dori, edina edi, edit edo, emese emi, erika eri, erzsebet/elizabeth erzsi bozsi zsoka bobe erzsike
eszter/esther eszti, eva evi vica, ferenc/francis/ferencz feri ferko, fruzsina fruzsi, gabor/gabriel gabi
gabriella gabi, gergely/gergo/gregory geri, gyorgy/george/gyorgi gyuri gyurka, gyula/julius gyuszi, ildiko ildi
imre/emery imi, istvan/stephen/ishtvan isti pisti istvanka pista, ivett/yvette ivi, janos/john jani jancsi
jozsef/joseph/joszef joco joska jozsi, judit/judith jutka judi, julia/juliana juli julcsi
katalin/catherine kati kata katinka katus, klara klari, kristof/christopher kristofka, krisztian/christian kris
krisztina/christina kriszta kriszti, laszlo/ladislaus/laslo laci, levente levi, lili/lilla, lajos/louis lali
magdolna/magdalena magdi, maria marika mari mariska, marta marti, mate/matthew, matyas/matthias matyi
mihaly/michael misi miska, miklos/nicholas miki, monika moni, nikolett/nicolette niki, noemi/naomi noi, nora nori
orsolya/ursula orsi, pal/paul pali, peter peti, piroska piri, robert robi, roland roli, sandor/alexander sanyi
sara sari, szabolcs szabi, szilard szili, szilvia/sylvia szilvi, tamas/thomas tomi, timea timi, vera/veronika veri
vilmos/william vili, vivien vivi, zoltan/soltan zoli, zsofia/sophia zsofi, zsolt/zholt zsolti, zsombor zsombi
zsuzsanna/susanna zsuzsa zsuzsi, adrian/adi, adriana/adi ada, alexandru/alexander alex sandu alecu ale
alexandra alexa sanda ale, ana/anca anuta anisoara, andrei/andrey/andrew andi andreias
andreea/andrea andreia deea deia andra, anton/antonie toni, antonia toni, aurel/aurelian relu, aurelia rela
bianca bibi, bogdan bogdi bobo, camelia cami camy, catalin/katalin cata, catalina cata, cezar/cesar
ciprian/chiprian cipi, claudiu/claudio, constantin/constantine costel costi costin dinu costica, cornel/corneliu nelu
cornelia nela, cosmin/kosmin cosmi, cristian/christian cristi cris, cristina/christina cristi cris tina, dan/danut
daniel dani danut dan, daniela dana dani, denisa deni, diana didi, dorin/doru, dragos/dragosh
dumitru/demetrius mitica dumi mitru, eduard edi edy, elena/helen lenuta nuti ileana ela lena
elisabeta/elizabeth beti eli, emanuel emi manu, eugen/eugene jenica, eugenia jeni, florin/florentin flori florinel
florentina/florina flori tina, floarea flori, gabriel gabi gabita, gabriela gabi
george/gheorghe gigi gicu ghita georgica jorj, georgiana/georgeta geo geta gina
gheorghe/george ghita gica gigi gheorghita, grigore/gregory grig, ilie/elias iliuta, ileana lenuta
ioan/ion/john ionut nelu ionel iancu, ioana/joanna oana ionela, ion/ioan/john ionel ionut nelu jean nica, ionela nela
ionut/ionutz/ionuts ion, irina ira iri, iulian/julian iuli, iulia/julia iuli, iuliana iuli, larisa lari
laurentiu/laurence lauri laur, lavinia lavi, leonard leo, liliana lili, liviu livi, loredana lori lore, lucian luci
luminita lumi, madalina/magdalena mada madi, maria/mary mari marioara maricica mia mariuca, marian/mariano mari
mariana mari ana, mihai/michael misu mihaita mihail mihnea, mihaela/michaela miha mica ela, mihail/mihai
mircea/mirchea, monica moni, natalia nata, nicoleta/nicolette nico nicole, nicolae/nicholas nicu nae niculae nicusor
nicusor/nicu, octavian tavi, octavia tavi, oana/ioana, ovidiu/ovid ovi, paul pavel, petre/petru/peter petrica petrisor
raluca ralu, razvan/rasvan raz, rebeca/rebecca beca, roberto robi, roxana roxi, ruxandra ruxi sanda
sebastian seba sebi, sergiu/serge/sergey, silviu silvi, silvia silvi, simona simo mona, sorina sori
stefan/shtefan fane stefanel stefi, stefania stefi fana, stelian stelica, tatiana tania, teodor/theodore teo tudor
teodora teo dora, tiberiu tibi, toma/thomas, tudor/teodor, valentin vali, valentina vali tina, valeriu vali
vasile/basil vasilica lica vasi, veronica vero, victor vic, victoria vica, viorica vio, violeta vio
vlad/vladimir vladut, vladimir vlad, aleksandar/alexander aleks sasho sashko aco sasa
aleksandra/alexandra sashka sanja aleks, ana anka anche, anelia ani, antoaneta/antoinette toni, atanas nasko
bilyana/biljana bili, blagovest blago, bojan/boyan bobi, boris bobi, borislav bobi bore borko, daniela dani
desislava/dessislava desi, dimitar/dimiter/dimitrios mitko mite, elena/eleni eli ellie lena, elitsa/elica, galina gali
georgi/george gosho joro zhoro goran, gergana geri, hristina/christina hrisi, hristo/christo itso icho, iliyan/ilian
ilia/iliya/elias, iva/ivanka, ivan vanyo vanko ivo, ivanka vanya, ivaylo/ivailo ivo, ivelina ivi, kaloyan kalo
katerina kati, kiril kiro, krasimir krasi, kristiyan/christian kris, kristina/hristina krisi, lilyana/liliana lili
lyubomir lyubo, magdalena magi, margarita magi, maria mimi, mariya/maria mimi, martin marto, mihail misho
nadezhda/nadejda nadya nadia, nikola kolyo niko, nikolay/nikolai niki kolyo, nikoleta niki, ognyan ogi
petar/petur/peter pepi pesho pero, petya/petia pepi, plamen/plamena, polina poli, rosen/rossen, rositsa/rositza rosi
rumen/roumen, rumyana rumi, simeon moni, silvia sisi, snezhana snezha, stanimir stan, stefan stefcho, stoyan/stojan
svetla/svetlana, svetoslav svetlio, tanya/tania, teodora tedi, todor tosho, tsvetan/cvetan tsetso
tsvetelina/cvetelina tsveti ceci, valentin valyo, valentina vali, vanya/vania, vasil vasko
ventsislav/vencislav ventsi, veselin vesko, victoria/viktoriya viki, yana/iana, yoana/joana yoni, yordan/jordan dancho
zhivko/jivko, zornitsa zori, agron/agroni goni, albana/albanna alba, albert berti, albin/albina, alban/albani bani
ardian/adrian ardi, ardit/ardita, arben/arber ben beni, arbnora nora, argjend/argjent, arlind/arlinda
armend/armando mendi, artan/artani, artur turi, bardhyl/bardhi, bashkim/baskim, besart/besarta bes, besnik/besnick nik
blerim/blerina/blerta bler, bujar/buyar, dardan/dardana, diellza/dielza, donika/donjeta doni, dritan/driton dri
edona dona, edmond mondi, endrit/endri, eduart/edward, enkeledi/enkelejda enki, erion/eriona, esat/esad
fatmir/fatmira fati, gazmend/gasmend, gent/genti, gezim/gzim, gjergj/george gjergji, gjon/john gjoni
hysen/hussein/hysni, ilir/ilirjan/iliriana liri, jeton/yeton, jetmir/jetmira, jozef/zef, klaudia/klodiana/klodi
klajdi/klaidi, leonora/leonit, liridon/liridona liri doni, lule/luljeta, luljeta/luleta lule, majlinda/mailinda linda
mergim/mergime, nexhat/nedjat, ndue/nue, nikoll/nicholas, pranvera vera, rexhep/redzep/recep, rinor/rina
shkelzen/zeni, skender/iskander, valon/valona, xhevdet/jevdet, xhemal/jamal/dzemal, ylli/yll, zamir/zamira, zef/joseph
branko/branislav, danijel/daniel dani, danijela dani, dejan/deyan deki, dragan/dragana gaga, dusan dule, dzemal/jamal
dzenan/jenan, filip fico, franjo/francis, goran/gordan goga, gordana goga, ivan ivica ivo, ivana iva, jasmina jasna
jelena/yelena/helena jeca, josip/joseph joso joza, jovan/john jole joca, jovana joka, katarina kata kaca
kristijan kiki, lazar laza, lejla/leila, ljubica/lyubica, marija/maria mara maja, mateja/matej, mile/milan
milica mica, milos/milosh mica, mirjana/mira, mladen mladjo, nebojsa/nebojsha, nemanja nemke, nenad neno, nikola nidzo
petar pera pero, predrag pedja, slobodan boban sloba, snezana sneza, stipe/stjepan, stevan steva, suzana suzi
svetlana ceca, tomislav tomo, vladimir vlada, zeljko/zheljko, zoran zoki, zvonimir zvone
`),
  spellings(`
adamski adamska adamsky, adamczyk adamchik adamczik, andrzejewski andrzejewska, baran barran
baranowski baranowska baranovski, bak bonk, bartkowiak bartkoviak, bielecki bielecka, blaszczyk blaszczik
borkowski borkowska, borowski borowska, brzezinski brzezinska, chmielewski chmielewska, cieslak cieslaq
czajkowski czajkowska tchaikovsky, czarnecki czarnecka charnetski, czerwinski czerwinska
dabrowski dabrowska dombrowski dombrowska dubrowski, dobrowolski dobrowolska, domanski domanska, dudek doodek
duda dooda, dziedzic dziedzik, gajewski gajewska, glowacki glowacka, gorecki gorecka, gorski gorska gursky
grabowski grabowska, grzelak gzelak, gorny gorna, jablonski jablonska, jakubowski jakubowska
jankowski jankowska yankowski, janik yanik, jasinski jasinska, jaworski jaworska javorski, jaroszewski jaroszewska
jozwiak jozviak, kaczmarek kachmarek, kalinowski kalinowska, kaminski kaminska kaminsky kaminskis, karpinski karpinska
kolodziej kolodzej, konieczny konieczna, kopec kopiec, kowalczyk kowalczik kovalchik kovalchuk
kowalski kowalska kovalski kovalsky kowalskis, kowalewski kowalewska, kozlowski kozlowska kozlovski
krajewski krajewska, krawczyk kravchik krawczik, krol krul, kruk krook, kucharski kucharska, kwiatkowski kwiatkowska
laskowski laskowska, lewandowski lewandowska levandovski, lis liss, lipinski lipinska, maciejewski maciejewska
majewski majewska mayewski, makowski makowska, malinowski malinowska, marciniak martsiniak, markowski markowska
mazur masur mazura mazurek, mazurkiewicz mazurkevich, michalski michalska, mikolajczyk mikolajchik, milewski milewska
mroz mruz, murawski murawska, nowacki nowacka, nowak novak nowack, nowakowski nowakowska, nowicki nowicka novitski
olszewski olszewska, orlowski orlowska, ostrowski ostrowska, pawlak pavlak, pawlowski pawlowska pavlovski
piotrowski piotrowska piotrovski, piatek piontek, przybylski przybylska, rutkowski rutkowska, sadowski sadowska
sawicki sawicka savitski, sikora shikora, sikorski sikorska sikorsky, sobczak sobchak, sobolewski sobolewska
sokolowski sokolowska, sosnowski sosnowska, stepien stempien, szczepanski szczepanska, szewczyk shevchik szewczik
szulc schulz shultz, szymanski szymanska shimanski szymanskis, szymczak shimchak, tomaszewski tomaszewska
tomczak tomchak, urbanski urbanska, walczak valchak, wasilewski wasilewska, wieczorek viechorek, wilczek vilchek
wisniewski wisniewska wishnevski, witkowski witkowska vitkovski, wlodarczyk vlodarchik
wojcik voichik vojcik woycik wojczik, wojciechowski wojciechowska, wolski wolska, wozniak vozniak wosniak
wrobel vrubel wroblewski wroblewska, wysocki wysocka vysotsky, zajac zajonc zayac, zakrzewski zakrzewska
zawadzki zawadzka, zielinski zielinska zhelinski jelinski, ziolkowski ziolkowska, zalewski zalewska, bartos bartosova
benes benesova, blaha blahova, cermak cermakova, cerny cerna, dolezal dolezalova, dvorak dvorakova dvorzak
fiala fialova, hajek hajkova, horak horakova, horvath horvat horvathova horvatova, hruska hruskova, jelinek jelinkova
kovac kovacova kovacs kovach kovats, kral kralova, kucera kucerova, lakatos lakatosova, maly mala, marek markova
mares maresova, nagy nagyova nagi nadj, nemec nemcova nemeth nemet, novak novakova nowak, novotny novotna
pavlik pavlikova, pokorny pokorna, polak polakova pollak, pospisil pospisilova, prochazka prochazkova
ruzicka ruzickova, sedlak sedlakova, simko simkova, svoboda svobodova, szabo szaboova sabo, toth tothova tot
urban urbanova, varga vargova, vesely vesela, zeman zemanova, balog balogh balogova, balaz balazs balazova
bihari bihary bihariova, cina cinova, conka conkova, danko dankova, demeter demeterova, dunka dunkova, duna dunova
farkas farkasova, gabor gaborova, gina ginova, gorol gorolova, holub holubova, kandrac kandracova, lacko lackova
mirga mirgova, oracko orackova, pesta pestova, puska puskova, rac racova racz, sandor sandorova, tancos tancosova
tokar tokarova, zigo zigova, fekete fekette, feher fehar, gal gaal, halasz halas, hegedus hegedues, juhasz juhas
kiss kis, lakatos lakatosh, lukacs lukach, meszaros messaros, molnar molnarova, papp pap, racz racs ratz
szalai szalay, szekely sekely, szucs szuts, takacs takach takats, torok toeroek, veres voros veresh, vass vas
vincze vince, ardelean ardelian, chiriac kiriac, ciobanu chobanu ciobanul, cojocaru cojocariu
constantin constantinescu, cretu kretu, gheorghe georghe, gheorghiu georgiu, grigore grigorescu
ionescu jonescu yonescu, marin marinescu, matei mathei, mihai mihaescu, mihalache mihalake, mocanu mokanu
moldovan moldoveanu moldovanu, munteanu muntean munteanul, neagu neagoe, nicolae nicolai, oprea opera, petre petrescu
popa popov pop, popescu popesku popesco, radu radoi radulescu, rotaru rotariu, rusu russu, serban sherban
stan stanciu, stefan stefanescu shtefan, stoica stoika, tudor tudose, ungureanu unguranu, vasile vasilescu vasiliu
caldararu kalderash caldarariu, ciuraru churaru, lacatus lakatus, covaci kovaci, rostas rostash, stanciu stanchu
linguraru lingurar, angelov angelova, asenov asenova, atanasov atanasova, bogdanov bogdanova, borisov borisova
dimitrov dimitrova dimitroff, georgiev georgieva gheorghiev, hristov hristova christov christova, iliev ilieva
ivanov ivanova ivanoff, kolev koleva, kostov kostova, krastev krasteva krustev, marinov marinova
mihaylov mihaylova mihailov mihailova, mitev miteva, nikolov nikolova nicolov, pavlov pavlova, petkov petkova
petrov petrova petroff, popov popova, simeonov simeonova, stefanov stefanova, stoyanov stoyanova stoianov
todorov todorova, tsvetkov tsvetkova cvetkov, vasilev vasileva vassilev vasiliev, yordanov yordanova jordanov
zhelyazkov zhelyazkova, angelovski angelovska, nikolovski nikolovska, stojanovski stojanovska, trajkovski trajkovska
berisha berisa, gashi gasi gashie, hoxha hoxhaj hodja xhoxha hodza, krasniqi krasnici kraniqi, shala shalla
thaci thaqi thachi, gjoka djoka, dervishi dervisi, bajrami bayrami, hasani hassani, zeqiri zekiri, rexhepi redzepi
petrovic petrovich petrovitch, jovanovic jovanovich yovanovic, nikolic nikolich, markovic markovich
djordjevic dordevic georgevic djordjevich, stojanovic stoyanovic, ilic ilich, pavlovic pavlovich
milosevic miloshevich, hadzic hadjic hadzich, kovacevic kovachevich, horvat horvath, babic babich, maric marich
juric yuric, knezevic knezevich, vukovic vukovich, popovic popovich, tomic tomich, hodzic hodjic
`),
]
