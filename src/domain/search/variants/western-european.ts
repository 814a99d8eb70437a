// Portuguese, Brazilian, Spanish, Latin American, Italian, French, German, Dutch and Nordic names.
// Written for this project from general knowledge of the names in use; nobody of the communities has checked it yet:
// the partnership may add and correct on a screen.

import { fullAndShort, spellings } from './notation.ts'

/** Western European and Latin American given names with short forms, and family names in their spellings; unchecked so far. */
export const westernEuropean = [
  fullAndShort(`
adriano/adrian adri, afonso/alfonso fonso, alexandre/alexander/alexandro alex xande xandinho, alice/alicia
ana/anna aninha anita, anabela bela, andre/andrew/andres dede, andreia/andrea dea
antonio/anthony toni tonio toninho to, artur tuca, beatriz/beatrice bia bea, bernardo/bernard be, bianca bia
camila cami mila, carla carlinha, carlos/charles carlitos carlinhos caca, carolina/caroline carol carolinha
catarina/catherine cata cati, cecilia ceci, clara clarinha, claudia clau, cristiano/christian cris, cristina cris tina
daniel dani, daniela/daniella dani, davi/david, debora/deborah deb, diego/thiago/tiago, diogo/diego di, edson/edison
eduardo/edward edu dudu duda, eduarda/duda, elisabete/elizabeth beta bete, emanuel manel, fabiana fabi
fabio/fabian fabi binho, fatima/fati, felipe/filipe/phillip/phelipe/filippe lipe pipo felipinho, fernanda nanda fe
fernando/ferdinand nando fe, filipa/philippa pipa, francisco/francis chico paco pancho kiko xico quico cisco fran
francisca chica xica kika, gabriel biel gabi gab, gabriela gabi, giovana/giovanna/joanna gio, giovanni/john gio
goncalo/gonzalo/goncallo gonca, guilherme/william/guillermo gui guilhas, gustavo/gustave gugu guga, heitor/hector
helder/elder, helena lena, henrique/henry/enrique rique quique, heloisa helo, hugo/ugo, ines/inez/agnes
inacio/ignatius, isabel/isabella/isabela bela isa belinha, isabela isa, jaime/james jimmy, joana/joanna jo
joao/john/juao joaozinho jo jota janjao, joaquim/joachim quim kim, jorge/george jorginho
jose/joseph ze zeca zezinho pepe, julia/juliana ju julinha, juliana ju juli, larissa lari, laura laurinha
leandro/leander lele, leonardo/leonard leo, leonor/eleanor leo nono, leticia le lele, lourenco/laurence, luana lu
lucas luquinhas, luciana/lucia lu, luis/louis/luiz lu luisinho lulu, luisa/louise/luiza lu, luiza lu
madalena mada lena, manuel/emmanuel manel mane manolo manu, manuela manu nela, marcelo/marcel marcelinho, marco/mark
margarida/margaret guida gui magui, maria mari mariazinha bia lena, mariana/marian mari, marta/martha, martim/martin
mateus/matthew/matheus teus mate, matilde/matilda tilde mati, mauricio/maurice mau
miguel/michael migas micas mike miguelito, monica mo, natalia nati, otavio/octavio tavinho, patricia pati pat ticha
paula paulinha, paulo/paul paulinho, pedro/peter pedrinho pepe, rafael/raphael rafa rafinha, rafaela rafa
raquel/rachel quel, rebeca/rebecca beca, renata re, renato/rene re, ricardo/richard rica cadu ric, rita ritinha
roberto/robert beto, rodolfo/rudolph, rodrigo/roderick digo rodri rigo, rogerio/roger, ronaldo/ronald naldo
rosa rosinha, rui/roy, ruben/reuben, sergio/serge, simao/simon, sofia/sophia sofi, susana/susan su suzi, tatiana tati
teresa/theresa te teresinha, tiago/thiago/james/diego ti, thais/tais, thiago/tiago, tomas/thomas tom, valentina tina
vanessa nessa va, vicente/vincent, victor/vitor vi vitinho, vitoria/victoria vi vivi, vinicius vini, wagner/vagner
yara/iara, alejandro/alexander/alexandro ale alex jandro, alejandra/alexandra ale jandra sandra
alfonso/alphonse fonso poncho, alfredo fredo, alberto/albert beto tito, alvaro/alvar, andres/andrew andy, angel/angelo
arturo/arthur turo, begona/begonia bego, carmen/carmela carmencita, cristobal/christopher cris toba
concepcion/conchita concha conchi, consuelo chelo, dolores lola loli, domingo/dominic mingo, encarnacion encarna
enrique/henry kike quique, esteban/stephen, estefania/stephanie estefi fani, gerardo/gerard, gregorio/gregory goyo
graciela chela, guadalupe lupe lupita, guillermo/william guille memo, hernan/hernando, ignacio/ignatius nacho inaki
inmaculada inma, isabel isa chabela, javier/xavier javi, jesus chuy chus, jimena/ximena, joaquin/joachim quino
jose/joseph pepe chepe, josemaria chema, josefina/josephine pepa fina, juan/john juanito juancho, juancarlos juan
juana/jane, leopoldo polo, lorenzo/laurence, lucia/lucy lu, luis/louis lucho, magdalena magda, manuel manolo manu lolo
margarita marga, mariadelcarmen maria, marisol/mariasol mari, mercedes/merche, miguel/michael migue, montserrat montse
patricia patri, pilar/pili, rafael rafa, ramon/raymond moncho, ricardo richi, rosario charo, salvador salva
santiago/james santi, sebastian/sebas seba, soledad sole, teresa tere, tomas/thomas, valentina vale, veronica vero
vicente/vincent chente, victor vic, xavier/javier xavi, yolanda yoli, jennifer/yennifer/jenifer jenny yeni
brayan/brian/bryan, yesenia/jessenia yesi, yuliana/juliana, johan/yohan, jhon/john, stiven/steven, deisy/daisy
leidy/lady, maicol/michael/maikol, nathaly/natalie, alessandro/alexander ale sandro, alessandra/alexandra ale sandra
alessio/alexis ale, andrea/andrew andre, angelo/angela, antonella nella anto, antonio/anthony tonino nino toni toto
antonietta anto, benedetta/benedict, carlo/charles, caterina/catherine cate rina, chiara/clara/clare/kiara
daniele/daniel, davide/david, domenico/dominic mimmo nico, elena/helen, elisa/elizabeth eli, elisabetta betta
emanuele/emmanuel manu, enrico/henry, fabrizio fabri, federica fede, federico/frederick fede, filippo/philip pippo
francesca/frances checca fra franci, francesco/francis franco cesco ciccio checco fra, gabriele/gabriel gabri
gaetano tano, giacomo/james giaco, gianluca/gianlucca luca gian, gianni/john, giorgia/georgia gio, giorgio/george gio
giovanni/john gianni vanni, giovanna/joanna, giuseppe/joseph/guiseppe/giussepe peppe pino beppe peppino joe
giuseppina/josephine pina, giulia/julia giuli, giulio/julius, ilaria/hilary, lorenzo/laurence enzo lollo, luca/luke
lucia/lucy, luigi/louis gigi, margherita/margaret marghe rita, mariagrazia maria, martina marti
massimo/maximus/massimiliano max, matteo/matthew teo, michele/michael mike, mirko/mirco, nicola/nicholas nico
nicolo/niccolo/nicholas nico, paolo/paul, paola/paula, pasquale/pascal pasqualino lino, pietro/peter
raffaele/raphael raf lello, raffaella raffa, riccardo/richard ricky, roberto robi, salvatore/salvador salvo sal turi
simone/simon, stefano/stephen ste, tommaso/thomas tommy, umberto/humbert, vincenzo/vincent enzo vincenzino vince
vittoria/victoria, vittorio/victor, adrien/adrian, aimee/amy, alain/alan, alexandre/alexander alex, amandine mandy
anais/annais, andre/andrew, anne/anna, antoine/anthony toine, arnaud/arnold, aurelie/aurelia, baptiste/batiste
bastien/sebastien bast, beatrice bea, benoit/benedict ben, camille cam, caroline caro, cecile/cecilia
celine/selina/seline, charlotte cha, christelle/christel, christophe/christopher chris, claire/clare, clement clem
dominique do, edouard/edward ed, eleonore/eleanor, eloise/heloise, emilie/emily, emmanuel/emmanuelle manu
etienne/stephen/ettienne, florence flo, florian flo, francois/francis/francoise, francoise/frances, franck/frank
frederic/frederick fred, frederique fred, gabriel gab, gael/gaelle, georges/george, gilles/giles
gregoire/gregory greg, guillaume/william guigui, gwenaelle gwen, helene/helen, henri/henry, herve/harvey, ines/agnes
isabelle/isabel isa, jacques/james, jean/john, jeanne/joan/jane, julien/julian, juliette/juliet, karine/karin
laurent/laurence lolo, lea/leah, louis/lewis, luc/luke, lucie/lucy, ludovic ludo, madeleine mado, maelle/mael
marc/mark, margaux/margot, marguerite/margaret, marie/mary, mathieu/matthew/matthieu mat, mathilde/matilda
mathis/matisse/matthis, maxime/maxim max, melanie mel, michel/michael mich, nathalie/natalie nath
nicolas/nicholas nico, noemie/naomi, olivier/oliver oliv, patrice/patrick, pauline popo, philippe/philip phil
pierre/peter pierrot, raphael/raphaelle raph, remi/remy, rene/renee, romain/roman, sebastien/sebastian seb
serge/sergei, sophie so, stephane/stephen steph, stephanie steph fanny, theo/theophile, theophile theo
thibault/thibaut/thibaud/theobald tib, thierry/terry/theodoric, thomas tom, timothee/timothy tim, valentin val
valerie val, veronique vero, vincent vince, xavier xav, yann/jean, yves/ives, alexander alex, andreas/andrew andi
angelika/angelica geli, anja/anya, anneliese/annelies, anton toni, barbara babsi, benedikt bene, bernd/bernhard
bernhard/bernard bernd, birgit/brigitte biggi, christian chris, christoph/christopher chris stoffel, dieter/dietrich
dirk/dietrich, elisabeth lisa lisbeth elli sissi, erich/eric, ferdinand ferdi, franz/francis, franziska/frances franzi
friedrich/frederick fritz fred, gabriele gabi, georg/george schorsch, gerhard/gerard gerd, gertrud/gertrude trude
gisela gisa, gottfried/godfrey, greta/grete margarete, guenther/gunther/gunter/guenter, hannah/hanna
hannelore hanne lore, hans/johannes, heinrich/henry heinz heiner, helmut/hellmut, hildegard hilde, ingrid inge
jakob/jacob, jens/johannes, joachim/jochen achim, joerg/jorg/george, johann/john hans, johanna/joanna hanna
johannes/john hans hannes jo, josef/joseph sepp beppi, juergen/jurgen/george, karl/charles/carl
katharina/catherine kathi kati, kathrin/katrin, klaus/claus, konrad/conrad konni, lars/laurence, leonhard/leonard leo
lothar/luther, ludwig/louis lutz, lukas/luke luki, magdalena lena magda, manfred manni, markus/marcus
mathias/matthias/matthew matthes, maximilian max, michael michi, monika moni, niklas/nicholas, nikolaus klaus
philipp/philip, rainer/reiner, rolf/rudolf, rudolf rudi, ruediger/rudiger/roger, sebastian basti
siegfried/sigfried sigi, stefan/stephan/stephen steff, stefanie steffi, susanne/susan susi, theodor theo
therese/theresia resi, thorsten/torsten, tobias tobi, ulrich uli, ulrike uli rike, ursula uschi ulla, veronika vroni
wilhelm/william willi, wolfgang wolf, adriaan/adrian, bram/abraham, cornelis/cornelius kees cor, daan/daniel
frederik freek, gerrit/gerard, geert/gerard, hendrik/henry henk rik, jan/john, jeroen/jerome, joost/justus
joris/george, klaas/nicholas, lieke/angelique, lotte/charlotte, maarten/martin, margriet/margaret, marieke/maria
matthijs/matthias thijs, niels/nicholas, pieter/peter piet, pim/william, ruud/rudolf, sanne/susanna, teun/anthony
willem/william wim, wouter/walter, anders/andrew, birgitta/bridget, bjorn/bjoern, christina stina, eirik/erik
elin/helen, erik/eric, freja/freya, fredrik/frederick, gustav/gustaf, hakan/haakon, henrik/henry, ingeborg inge
johan/john, jorgen/joergen/george, karl/carl, lars/laurence lasse, margareta greta, mikael/michael, mikkel/michael
morten/martin, nils/niels/nicholas, olaf/olav/olof, ole/olaf, per/peter, rasmus/erasmus, sigrid siri
soren/soeren/severin, sven/svend/svein, thor/tor
`),
  spellings(`
almeida dealmeida, alves alvez alvis, alvarez alvares, araujo arauj, azevedo acevedo, barbosa barboza
batista baptista bautista, cardoso cardozo, carvalho carvallo decarvalho, castro decastro, correia correa
costa dacosta, cruz dacruz delacruz, cunha dacunha, dias diaz, fernandes fernandez, ferreira fereira
figueiredo figuereido, fonseca dafonseca, freitas defreitas, garcia garcea, gomes gomez
gonsalves goncalves gonzalves gonsalvez, gonzalez gonzales, gouveia gouvea, gutierrez guttierrez, hernandez hernandes
jimenez gimenez ximenez, jesus dejesus, lopes lopez, machado machada, marques marquez, martinez martines martins
melo mello, mendes mendez, monteiro montero, morais moraes, moreno moren, moreira morera, nascimento donascimento
nunes nunez, oliveira olivera deoliveira, pereira perreira pereyra, peres perez, pinheiro pinhero, pires perez
ramos ramoz, ribeiro rebeiro ribero, rocha darocha, rodrigues rodriguez rodrigez, romero romeiro, ruiz ruis
sanches sanchez, santos dossantos santoz, silva dasilva sylva, soares suarez suares, sousa souza desousa desouza
suarez suares, tavares tavarez, teixeira texeira teixera, torres torrez, valdez valdes, vasquez vazquez vasques
vaz vas, velasquez velazquez, vieira viera, xavier javier, ximenes jimenes, bianchi biancki, colombo columbo
deluca luca, desantis santis, difranco franco, esposito esposita, ferrari ferrary, giordano jordano, greco grecco
lombardi lombardy, marino marini, rossi rossie, russo rosso, rizzo rizo, romano romani, ricci richi, zanetti zanetty
beaumont baumont, bernard bernhard, boucher bouchet, dubois duboys, dupont dupond, durand durant, fournier fornier
girard gerard, lambert lamber, laurent lorent, lefebvre lefevre lefebure, legrand grand, leroy roy, martin martain
mercier mercer, moreau moro, petit pettit, renaud renault, richard richar, rousseau russo, simon simmon
thibault thibaut, vincent vinsent, bauer baur, becker bekker, braun brown, fischer fisher, gross gros
hartmann hartman, hoffmann hoffman hofmann hofman, kaiser kayser, keller keler, koch cook, kohler koehler
kramer kraemer cramer, krause krauss kraus, kruger krueger kroeger, lehmann lehman leman, mayer maier meyer meier mayr
mueller muller moller miller, neumann neuman newman, peters peeters, richter rickter
schaefer schafer schaffer shaefer, schmidt schmitt schmid smidt schmit, schneider shneider snyder snider
schroeder schroder shroeder, schubert shubert, schulz schulze schultz schultze shultz, schwarz schwartz shwartz swartz
stein stien, vogel fogel, wagner vagner, walter walther, weber webber veber, weiss weis wise, werner verner
wolf wolff woolf wulf, zimmermann zimmerman, andersen anderson andersson, christensen christiansen kristensen
eriksen erikson ericsson eriksson, hansen hanson hansson, jensen jenson janson, johansen johansson johanson
karlsen karlsson carlson carlsson, larsen larson larsson, nielsen nilsen nilsson nelson, olsen olson olsson
pedersen petersen peterson pettersson, svensson swenson svendsen, jansen janssen janssens, devries vries
vandenberg vanderberg berg, vandijk dijk vandyke vandyk, visser vischer, bakker baker, desmet smet, peeters peters
`),
]
