// Ukrainian, Russian, Belarusian, Baltic, Georgian and Greek names.
// Written for this project from general knowledge of the names in use; nobody of the communities has checked it yet:
// the partnership may add and correct on a screen.

import { fullAndShort, spellings } from './notation.ts'

/** Eastern European, Baltic and Greek given names with short forms, and family names of both sexes; unchecked so far. */
export const easternEuropean = [
  fullAndShort(`
aleksandr/oleksandr/alexander/alexandr/olexandr/aleksander sasha/sascha shura sanya alex sashko lesyk olek
aleksandra/oleksandra/alexandra/olexandra sasha shura lesya olesya alex
aleksei/oleksii/alexey/alexei/oleksiy/aleksey/alexis lyosha alyosha lesha oleksa alex, alina/alyona alya
alyona/olena/alena/aliona lena
anastasia/anastasiia/anastasiya/anastassia/anastasija nastya/nastia/nastja stasia asya nastusia
anatoly/anatoliy/anatolii/anatoli tolik tolya, andrei/andriy/andrii/andrey/andrew/andrij andriyko andryusha
angelina/anhelina lina gelya, anna/hanna/ganna/anya ania/anja anyuta nyura annushka anyutka halya, anton/antin antosha
arina/aryna/irina, artem/artyom/artiom/artemii tyoma tema, arseniy/arsenii/arseny senya
bohdan/bogdan bodya bohdanchyk danya, boris/borys borya, dana/bohdana
daniil/danylo/danil/daniel/danila/danyil danya dania danylko
daria/dariia/darya/dariya/darja dasha/dascha darynka darka dashenka, darina/daryna dara, denis/denys/dennis denchik
diana dina, dmitry/dmytro/dmitri/dmitriy/dmitrii/dimitri/dmitrij dima mitya dimka dmytryk, eduard edik
ekaterina/kateryna/katerina/yekaterina/catherine katya/katia/katja katiusha katyusha katrusia kate
elena/olena/yelena/helena/helen/jelena lena/alyona lenochka olenka
elizaveta/yelyzaveta/yelizaveta/elizabeth/jelizaveta liza/lisa lizonka, emilia emma, eva/yeva
evgenia/yevheniia/yevgenia/eugenia/evgeniya zhenya/zhenia/jenya
evgeny/yevhen/yevgeny/evgenii/eugene/evgeniy/jevgenij zhenya/zhenia/jenya zheka, fedor/fedir/fyodor/theodore fedya
galina/halyna/galyna galya halya, georgy/heorhiy/georgii/george gosha zhora, gleb/hlib/hleb
grigory/hryhoriy/grigori/hryhorii/gregory grisha hrysha, igor/ihor/igori gosha ihorko
ilya/illia/illya/ilia/elias ilyusha, irina/iryna/irena ira/irka irynka irochka, ivan/iwan vanya ivanko ivasyk
ivanna ivanka, karina/karyna kara, kirill/kyrylo/kiril/kirillo/cyril kirya, kira/kyra
konstantin/kostiantyn/kostyantyn/constantine kostya kostia
kristina/khrystyna/christina/kristyna/khristina kris khrystia kristy
ksenia/kseniia/xenia/kseniya/oksana ksyusha ksusha ksenya, larisa/larysa lara lora, leonid lyonya lenya
lidia/lidiia lida, lilia/liliia/lilya, liubov/lyubov/lubov lyuba/liuba luba
ludmila/liudmyla/lyudmila/lyudmyla/liudmila lyuda/luda mila lyusya, maksim/maksym/maxim/maxym/maksims max/maks
margarita/marharyta/marharita rita margo, maria/mariia/mariya/mary/marija masha/mascha marichka marusya manya marijka
marina/maryna/marynka, matvey/matvii/matviy/matthew motya, mark/marko, melania/melaniia mela
mikhail/mykhailo/michael/mykhaylo/mihail/mykhajlo misha/mischa mykhas, milana/mila, miroslava/myroslava mira slava
mykola/nikolai/nicholas/nikolay/nykola/nikolaj kolya/kolia koka, mykyta/nikita/mikita nik
nadezhda/nadiia/nadiya/nadia nadya, natalia/nataliia/natalya/nataliya/natalija natasha natalka nata
nazar/nazarii/nazariy naz, nikita/mykyta, nina ninka, oksana/oxana/aksana ksyusha ksenia ksana
oleg/oleh/olegs olezhka, olena/elena, olesia/olesya/lesia lesya, oleksandra lesya, olga/olha/olya olia/olja olechka
orysia/iryna, pavel/pavlo/paul pasha pavlik, petr/petro/pyotr/peter petya/petia petryk
polina/pauline/apollinaria polya, roman/romans roma, ruslan/ruslans rusik, ruslana lana
sergei/serhiy/serhii/sergey/sergii/serge/sergejs/sergiy/serhij seryozha serzh serhijko, semen/semyon/simon syoma
sofia/sofiia/sofiya/sophia/sofija sonya/sonia/sonja sofiika, solomiia/solomia solya, stanislav/stanyslav stas slava
stepan/stephen styopa, svetlana/svitlana/svitlanka sveta/svieta lana svita, svyatoslav/sviatoslav slava svyat
taras tarasyk, tamara toma, tatiana/tetiana/tatyana/tetyana/tatjana tanya/tania/tanja, tetiana tanya
tikhon/tykhon tisha, timofey/tymofiy/timothy/tymofii tima, timur/tymur tim, ulyana/uliana ulya
vadim/vadym/vadims vadik, valentyn/valentin valik, valentyna/valentina valya
valeria/valeriia/valeriya/valerija lera valya, valery/valerii/valeriy valera, varvara/barbara varya
vasily/vasyl/vassily/vasilii/basil vasya vasylko, vera/vira/viera verochka, veronika/veronica nika
viacheslav/vyacheslav/viacheslavs slava slavik, victor/viktor/viktors vitya
victoria/viktoriia/viktoriya/viktorija vika tori viki, vitaly/vitalii/vitaliy/vitali/vitalijs vitalik vitya
vlad/vladyslav, vladimir/volodymyr/wladimir/vladimirs vova volodya vlad
vladislav/vladyslav/wladyslaw/vladislavs vlad vladik slava, vladyslava/vladislava vlada, vsevolod seva
yana/iana/jana yanka, yaroslav/iaroslav/jaroslav slava yarik yaryk, yaroslava slava, yegor/yehor/egor/jegor yegorka
yelyzaveta liza, yulia/yuliia/iuliia/julia/yuliya/julija/juliia yulya/julja yulka
yuri/yurii/yuriy/iurii/yury/jurij/george yura yurko, zhanna/janna, zinaida/zinaiida zina, zlata/zlatka, zoya/zoia/zoja
adomas/adam, agne/agnes, algirdas algis, algimantas algis, andrius/andrew, antanas/anthony, ausra/aushra
beatrice/beatrise, deividas/david, domantas domas, dominykas/dominic domas, dovydas/david, edvinas edvin, emilija emi
evelina eva, gabija/gabia, gabriele gabi, gediminas gedas, gustas/gustavas, ieva/eva/yeva, jonas/john, juozas/joseph
jurga/jurgita, jurgis/george, justas/justinas, karolis/charles, kasparas/casper, kotryna/katrina/catherine kotre
martynas/martin, matas/matthew, nojus/noah, paulius/paul, petras/peter, povilas/paul, ruta/ruth, simas/simonas
tadas/thaddeus, tomas/thomas, vilius/william, vytautas vytas, zygimantas zygis, agnese/agnes
aleksandrs/alexander sasa, aleksejs/alexey, alise/alice, andrejs/andrew, arturs/arthur, daniels/daniel, davids/david
edgars/edgar, edvards/edward, elina/elena, emils/emil, ieva/eva, inese/ines, janis/john/yanis
jekaterina/katerina katja, jelena/elena lena, jevgenijs zenja, juris/george, karlis/charles, kaspars/casper
kristaps/christopher, kristine/christine, markuss/marcus, martins/martin, matiss/matthew, oskars/oscar, pauls/paul
peteris/peter, ricards/richard rihards, rihards/richard, roberts/robert, sergejs/sergei, sintija/cynthia, toms/thomas
andres/andrew, jaan/john, juri/george, kadri/catherine, kristjan/christian, liis/elizabeth, maarja/mary
mihkel/michael, peeter/peter, toomas/thomas, mikko/michael, jukka/john, juhani/john, pekka/peter, antti/andrew
heikki/henry, kaarina/catherine, liisa/elizabeth, matti/matthew, tuomas/thomas, ville/william, jaakko/jacob
achilleas/achilles, aikaterini/katerina/ekaterini/catherine katia kat, alexandros/alexander/aleksandros alex alekos
alexandra aleka, anastasia/anastassia natasa tasia tasoula, anastasios/anastasius tasos, andreas/andrew
angeliki/angela/aggeliki angie kiki, angelos/aggelos/evangelos angie, antonios/antonis/anthony adonis tony
apostolos tolis, aristotelis/aristotle aris, athanasios/thanasis/athanasius thanos sakis nasos
athanasia/thanasia nasia, athina/athena, charalambos/haralambos/charalampos/haralampos harry babis lambros hambis
charalambia hara, christos/hristos/chris kristo, chrysoula/chrisoula chrissy
constantinos/konstantinos/costantinos/constantine kostas/costas costa kosta dinos gus con
constantina/konstantina dina/tina nadia, demetra/dimitra/demetria dimi demi
demetrios/dimitrios/dimitris/demetris/dimitrius jimmy dimi mitsos jim takis, despina/despoina
dionysios/dionisis/denis dennis, efstathios/stathis steve, eftychia/eftihia effie, eleftheria ria
eleni/helen/elena/ellen leni elenitsa lena nitsa, eleftherios/lefteris lefty, elpida/elpitha
emmanouil/emmanuel/manolis manos mano, epameinondas nondas, evangelia/vangelia/evaggelia lia eva litsa vangie
evangelos/vangelis/evaggelos vagelis, filippos/philippos/philip, fotini/photini/fotiny fofo, fotis/fotios/photios
georgia gogo, georgios/george/giorgos/yiorgos/yorgos/giorgios/georgos takis, gerasimos makis
gregoris/grigoris/grigorios, ilias/elias, ioanna/joanna/yianna/ioana gianna
ioannis/john/yiannis/giannis/yannis/ioannes yanni, irini/irene/eirini rena, kalliopi/calliope poppy popi
katerina/katina kat, kyriaki/kiriaki kiki koula, kyriakos/kiriakos/kyriacos kenny kyri, leonidas leo, loukas/luke
manolis/emmanouil, marcos/markos, maria marika mairi roula maro, michail/michael/michalis/mihalis mike
nikolaos/nicholas/nikolas/nicolaos nikos/nicos nick, nikoletta/nicoletta niki, panagiota/panayiota/yiota giota pani
panagiotis/panayiotis/panagiotes/panaghiotis panos/panayis takis peter panikos pete notis, pantelis/panteleimon
paraskevi/paraskevas/vivi voula evi, pavlos/paul, petros/peter, polyxeni xenia, savvas/savas, sofia/sophia
sotiria/sotiroula, sotirios/sotiris sotos sakis, spyridon/spiridon/spyros spiros, stamatis/stamatios, stavroula voula
stefanos/stephanos/stephen, stelios/stylianos, stella/styliani, stylianos/stelios, theodoros/theodore theo thodoris
theodora dora, theofilos theo, vasiliki/vassiliki vicky vaso vasso kiki
vasilios/vasilis/basil/vassilis/vasileios bill vas vasos, zoe/zoi, davit/david dato, ekaterine eka, giorgi/george gio
irakli/heracles, ketevan/keti, levan/leo, nika/nikoloz, nino/nina, salome/salomea, sandro/aleksandre
tamar/tamara tako, zurab/zura, vakhtang vato
`),
  spellings(`
bondarenko bondarenka, boiko boyko, kovalenko kovalenka, kovalchuk kowalczuk, kravchenko kravcenko, kravchuk kravcuk
lysenko lisenko, marchenko marcenko, melnyk melnik melnick, oliinyk oliynyk oleynik olijnyk, petrenko petrenka
polishchuk polischuk, savchenko savcenko, shevchenko sevcenko schevchenko, shevchuk sevcuk, sydorenko sidorenko
tkachenko tkacenko, tkachuk tkacuk, tymoshenko timoshenko, yushchenko juscenko
zelenskyi zelensky zelenskyy zelenska zelenskiy, khmelnytskyi khmelnytskyy khmelnytska, koval kowal, moroz moros
hrytsenko gritsenko, rudenko rudenka, pavlenko pavlenka, klymenko klimenko, ivanenko ivanenka, honcharenko goncharenko
honchar gonchar, levchenko levcenko, vasylenko vasilenko, ivanov ivanova ivanovs
kuznetsov kuznetsova kuznecov kuznecovs kuznecova, lebedev lebedeva, morozov morozova morozovs
novikov novikova novikovs, petrov petrova petrovs, popov popova popovs, romanov romanova romanovs
smirnov smirnova smirnovs, sokolov sokolova sokolovs, vasiliev vasilieva vasilyev vasiljevs, volkov volkova volkovs
alexandrov alexandrova aleksandrov aleksandrova, andreev andreeva andreyev, bogdanov bogdanova bogdanovs
fedorov fedorova fyodorov fjodorovs, kozlov kozlova kozlovs kozlovskis
mikhailov mikhailova mihailov mihailovs mihailova, nikolaev nikolaeva nikolayev, orlov orlova orlovs
pavlov pavlova pavlovs, semenov semenova semyonov semjonovs, stepanov stepanova stepanovs, tarasov tarasova
titov titova, yakovlev yakovleva jakovlev jakovlevs, zaitsev zaitseva zaytsev zaicevs, zakharov zakharova zaharov
balciunas balciuniene balciunaite, butkus butkiene butkute, jankauskas jankauskiene jankauskaite
kazlauskas kazlauskiene kazlauskaite kozlovski, petrauskas petrauskiene petrauskaite
paulauskas paulauskiene paulauskaite, stankevicius stankeviciene stankeviciute stankevich, urbonas urboniene urbonaite
vasiliauskas vasiliauskiene vasiliauskaite, zukauskas zukauskiene zukauskaite, navickas navickiene navickaite
ramanauskas ramanauskiene ramanauskaite, kavaliauskas kavaliauskiene kavaliauskaite, sadauskas sadauskiene sadauskaite
rimkus rimkiene rimkute, adomaitis adomaitiene adomaityte, berzins berzina, kalnins kalnina, krumins krumina
liepins liepina, ozolins ozolina, ozols ozola, petersons petersone, vitols vitola, zarins zarina, balodis balode
eglitis eglite, jansons jansone, bogdanovics bogdanovica, ivanovskis ivanovska, antoniou antonio antonius
charalambous haralambous charalampous, christodoulou hristodoulou, christou hristou
constantinou konstantinou constandinou, demetriou dimitriou demetriu, efthymiou efthimiou, georgiou georgio yeorgiou
hadjigeorgiou hatzigeorgiou, hadjis hatzis, ioannou yiannou joannou, kyriacou kyriakou kiriakou
michael michail michailidis, nicolaou nikolaou nicolaides, panayiotou panagiotou panayotou
papadopoulos papadopoulou papadopulos, papageorgiou papageorgio, pavlou pavlo, savva savvas savvides
stylianou stilianou, theodorou theodoro theodoulou, vassiliou vasiliou
`),
]
