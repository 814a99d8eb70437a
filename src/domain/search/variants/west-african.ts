// West African names: Yoruba, Igbo, Hausa, Edo, Akan, Ewe, Ga, Sierra Leonean, Gambian, Senegalese and Congolese.
// Written for this project from general knowledge of the names in use; nobody of the communities has checked it yet:
// the partnership may add and correct on a screen.

import { fullAndShort, spellings } from './notation.ts'

/** West and central African given names with short forms, and family names in their spellings; unchecked so far. */
export const westAfrican = [
  fullAndShort(`
abimbola/abimbolah bimbo bola abi, abiodun/abiodhun biodun abi, abiola/abiolah biola abi
abisola/abisolah bisola sola abi, abosede bose, adaeze/adaezeh ada eze, adanna/adana ada anna, adaobi/adaobih ada obi
adaora ada ora, adebayo/adebayor bayo ade, adebisi bisi ade, adebola/adebolah bola ade debo
adebowale bowale wale ade debo, adedayo/adedayor dayo ade, adedeji/adedegi deji ade, adedoyin/adedoyn doyin ade
adefemi femi ade, adegbola gbola ade, adegoke goke ade, adekunle/adekule kunle ade, adelola lola ade
ademola/ademolah demola ade mola, adenike/adenikeh nike ade, adeniyi niyi ade, adeola/adeolah ola ade, adeolu olu ade
adeoye oye ade, aderonke/aderonkeh ronke ade, adesewa/adeshewa sewa ade, adesola/adeshola sola shola ade
adetola/adetolah tola ade, adetokunbo/adetokumbo tokunbo toks ade, adetoun toun ade, adetutu tutu ade
adewale/adewaleh wale ade, adewunmi/adewumi wunmi ade, adeyemi/adeyemih yemi ade, adeyinka yinka ade
afolabi/afolabih labi afo, afolake folake, aanuoluwapo/anuoluwapo/anuoluwa anu anuolu, akinola akin ola
akinlolu akin lolu, akintunde akin tunde, akinwale akin wale, akinyemi akin yemi, amarachi/amarachukwu/amara chi
anuoluwa anu, arinola arin, ayobami/ayobamih ayo bami, ayodeji/ayodegi ayo deji, ayodele/ayodeleh ayo dele
ayokunle ayo kunle, ayomide/ayomideh ayo mide, ayomikun ayo mikun, ayomiposi ayo posi, ayotunde ayo tunde
ayooluwa ayo, azubuike/azubike azu ike zubby, babajide jide baba, babatunde/babatundeh tunde baba tunji, babatola tola
bamidele/bamideleh bami dele, bankole/bancole banky kole, bolaji/bolagi bola, bolanle/bolanleh bola nle
bolatito bola tito, bolutife/boluwatife bolu tife, boluwaduro bolu duro, bukola/bukolah bukky/bukki
chiamaka/chiamakah amaka chi chichi, chibueze/chibuezeh chibu eze, chibuike/chibuikem ike chibu
chibuzo/chibuzor buzo chibu, chichi chi, chidera/chiderah dera chi, chidi/chidie, chidiebere/chidiebele chidi ebere
chidinma/chidimma dinma chidi chi, chidozie chidi dozie, chidubem/chidubemu dubem chidi
chiedozie/chiedozieh dozie chi, chiemeka/chukwuemeka emeka, chiemerie chi emerie, chigozie/chigozi gozie chi
chijioke/chijoke ijoke jioke, chika/chikah, chikaodili/chikaodi chika odili, chikodi/chikodili chiko
chimamanda/chimamandah ama manda chi, chimaobi obi chima, chinaza/chinazaekpere naza chi, chinedu/chineduh nedu edu
chinelo/chineloh nelo, chinenye/chineyenwa nenye, chinonso/chinonsoh nonso chi, chinwe/chinwendu/chinweh nwe chi
chinyere/chinyereh nyere chi, chioma/chiomah oma chi, chisom/chisomu som chi, chizoba/chizobam zoba chi
chizaram/chizara zara, chukwubuikem ike, chukwudi/chukwudih chudi, chukwudiebere ebere
chukwuebuka/chukwuebukah/chukuebuka ebuka buka, chukwuemeka/chukuemeka/chukwuemekah emeka/emekah chuks meka
chukwuka/chukwukah chuka chuks, chukwuma/chukuma chuma chuks, chukwunonso nonso chuks, chukwudubem dubem
damilola/damilolah/dammilola dami/dammy lola milo, damilare/oluwadamilare dami lare, daberechi/dabere, dayo/oladayo
ebelechukwu ebele, ebere/eberechukwu/eberechi, ebunoluwa/ebun, ejike/ejikeh, ekene/ekenechukwu kene, ekundayo dayo
emeka/emekah, eniola/eniolah eni ola, enitan eni, erioluwa eri, esther esi, ezinne/ezinneh nne, favour/favor fave fav
femi/phemi, fiyinfoluwa/fiyinfolu fiyin, folarin/folarinwa fola, folasade/folashade/afolashade sade/shade fola
foluke/folukeh folu, funke/funkeh, funmilayo/funmilayor/olufunmilayo funmi/funmie layo fumi, gbemisola gbemi sola
gbenga/olugbenga/gbengah, gbolahan/gbolahon, ibukun/ibukunoluwa/ibukunolu ibk, idowu/idowoo
ifeanyi/ifeanyichukwu/ifeanyih ify ife anyi, ifechukwu ife, ifeoluwa/ifeolu ife, ifeoma/ifeomah/ifoma ify/iffy ife oma
ifunanya/ifunanyachukwu ify ifu, ihuoma ihu, ijeoma/ijeomah ij ijay oma, ikechukwu/ikechuku/ikechukwuh ike ik iyke
ikenna/ikennah/ikena ike ik kenna, inioluwa/inioluwah ini, isioma oma, itunuoluwa itunu, iyanuoluwa/iyanu
jadesola/jadesolah jade sola, jaiyeola jaiye, jesutofunmi tofunmi jesu, jolaoluwa jola, jumoke/olajumoke/jumokeh
kehinde/kehindeh/kehinda kenny ken, kelechi/kelechukwu/kelechih kele kel kc, kenechukwu/kenechukwuh kene
kikelomo kike, kofoworola/kofo, kolawole/kolawoleh kola wole, kosisochukwu/kosiso kosi, kunle/olakunle
lanre/olanrewaju/olarewaju/lanreh ola waju, mayowa/oluwamayowa/mayowah mayo, mobolaji bola mobo
modupe/modupeh/modupeola dupe, mofeoluwa mofe, mojisola/mojisolah moji sola, monisola moni sola
morenikeji/morenike nike keji reni, morayo/moraryo rayo, mosunmola/mosun, moyosoreoluwa/moyosore moyo
munachimso/munachi muna, ndidi/ndidiamaka, ngozi/ngozichukwu/ngosi goz goze, nkechi/nkechinyere/kechi nky
nkem/nkemdilim/nkemjika kem, nkiruka/nkirukah/nkiru kiru, nneka/nnekah neka, nnamdi/namdi/nnamdih namz, nnenna/nenna
nonso/nonsoh, nwabueze nwa, obafemi/obafemih femi oba, obianuju uju obi, obinna/obina/obinnah obi/obie, obioma obi oma
ogechi/ogechukwu/ogechih oge, oghenekaro karo, oghenetega tega, ogheneruno/runo, oghenerukevwe ruke
ogochukwu/ogochukwuh ogo, okechukwu/okechuku oke ok, olabisi/olabisih bisi ola, oladapo dapo ola
oladele/oladeleh dele ola, oladimeji/oladimegi dimeji ola ladi, oladipo/oladipupo dipo ola ladi
olajide/olajideh jide ola, olajumoke jumoke ola, olakunle kunle ola, olalekan/olalekun lekan ola
olamide/olamideh mide ola, olamiposi posi ola, olanrewaju/olarewaju lanre ola, olaoluwa ola
olasunkanmi/olashunkanmi sunkanmi kanmi ola, olatunde tunde ola, olatunji/olatungi tunji ola
olawale/olawaleh wale ola, olawunmi wunmi ola, olayemi yemi ola, olayinka/olayinkah yinka ola, olayiwola ola
oluchi/oluchukwu/oluchih olu chi, olubunmi/olubumi bunmi bumi olu, oludare dare olu, olufemi/olufemih femi olu
olufunke/olufunkeh funke olu funky, olufunmilayo/olufumilayo funmi layo olu, olufunmilola funmi lola
olugbenga/olugbengah gbenga olu, olumide/olumideh mide olu, olumuyiwa/olumiyiwa muyiwa olu, oluremi remi olu
olusegun/olushegun segun/shegun olu segs, olusesan/sesan, oluseyi/olusheyi seyi/sheyi olu
olusola/olushola sola/shola olu, oluseun/olusehun seun/sheun olu, olutayo tayo olu, olutoyin/olutoyn toyin olu
olutola tola, olutosin tosin, oluwabukola/oluwabukolami bukola bukky, oluwabunmi bunmi
oluwadamilola/oluwadamilolah damilola dami lola, oluwadara/oludara dara, oluwadarasimi dara simi, oluwaferanmi/feranmi
oluwafemi femi, oluwafunmilayo funmi, oluwafunmilola funmi, oluwagbemiga gbemi, oluwakemi kemi/kemmy
oluwakorede korede, oluwalonimi loni, oluwanifemi nifemi, oluwapelumi/pelumi, oluwarotimi rotimi timi
oluwasegun segun, oluwasemilore/semilore semi, oluwaseun/oluwasheun/oluwaseunh seun/sheun shaun, oluwaseyi seyi
oluwashola/oluwasola shola sola, oluwatamilore/tamilore tami, oluwatimilehin/timilehin timi timileyin timmy
oluwatobi/oluwatobiloba/oluwatobih tobi/toby tobiloba, oluwatobiloba tobi toby, oluwatofunmi tofunmi
oluwatomisin/tomisin tomi, oluwatomiwa tomiwa, oluwatoni toni, oluwatosin/oluwatoshin tosin/toshin, oluwatoyin toyin
oluwatumininu tumi tumininu, oluyemisi yemisi yemi, omobolanle bola, omolade lade omo, omolara lara omo
omolola/omololah lola omo, omoniyi niyi, omotayo tayo, omotola/omotolani tola omo, omotunde tunde
omowunmi/omowumi wunmi omo, onyeka/onyekachi/onyekachukwu/onyekah onye kachi, onyedikachi kachi onye
onyinye/onyinyechi/onyinyechukwu onyi, onyekachi kachi, opeyemi/opeoluwa/oppeyemi ope/opey yemi
oreoluwa/oreoluwah ore, oreofeoluwa ore, osaze/osazee, osaretin osas, osarumwense osas, osasuyi/osas
oyinkansola/oyinkan oyin kansola, oyindamola/oyindamolah oyin dami, oyinlola oyin, rotimi/olurotimi/rotimih timi
sade/shade/folasade/sadeh, segun/shegun, seun/sheun/oluwaseun, simisola/similoluwa/simisolah simi sola, sola/shola
somto/somtochukwu somtoh, somtochukwu somto soma, taiwo/taiye/taiwoh/taye tai, temidayo temi dayo
temiloluwa/temilolu/temiloluwah temi, temitayo temi tayo, temitope/temitopeh temi tope, titilayo/titilayor titi layo
titilola titi lola, titilope titi, tobechukwu/tobenna tobe, tobiloba/tobi, toluwalase tolu, toluwani/toluwanimi tolu
tolulope/tolulopeh/toluope tolu lope, toluwalope tolu, tomilola tomi lola, tope/temitope, tosin/toshin
uche/uchenna/uchechukwu/ucheh, uchenna/uchena uche, ugochi/ugochukwu/ugochinyere ugo, ugochukwu/ugochuku ugo
ugonna ugo, uju/obianuju, uzochukwu/uzochi uzo, uzoma uzo, wuraola/wura, yetunde/yetundeh/iyetunde yetty yeti tunde
yewande/yewandeh wande, zikora/zikorachukwu zik, abena/abenaa/abina/abenna
abu/abubakar/abubakr/aboubacar/aboubakar/abubaker/abubacarr bakar, adwoa/adjoa/ajoa/adjua/adwowa, adjei/agyei/adjeih
afia/afua/efua/afiya/effua afi, afriyie/afriyieh, akosua/akosuah/akossiwa/akosia/esi/kosi akos
akua/ekua/akuba/akuah/akuia, akwasi/kwasi/kwesi/quasi/akwesi/kwassi, ama/amma/aba/amaa, asantewaa/asantewa/ashantewa
baaba/baba, boakye/boachie, efua/efuah/afua, ekow/yaw/kwaw, esi/esie, fiifi/kofi/fifi
kobina/kwabena/kobby/kobi/kobena/kwabina/cobbina, kofi/coffie/kofie/coffee
kojo/kwadwo/kodjo/cudjoe/kwodwo/kwadjo/cojo, kwabena/kwabina/kobina kobby, kwadwo/kojo
kwaku/kweku/quaku/kwakuh/kuuku/quaco kweks, kwame/kwami/kwamena/kwamina/kwameh/quame/kwarme
kwasi/kwesi/kwassi/kwesih/quesi, maame/mame/maameh, nana/nanah, naa/na, nii/nee/ni, nhyira/nhyiraba, ohemaa/ohema
paa/pa, papa/paapa, serwaa/serwah, yaa/yaaba/yah/aba, yaw/yao/ekow/yawh/kwaw, mawuli/mawulih, selorm/selom
senam/senamh, elikem/elikplim eli, enyonam/enyo, aishatu/aisha/aisatu, aliyu/ali/aliu, bashiru/bashir, danjuma juma
dauda/dawud/daouda, fatima fati, habiba/habibatu, halima/halimatu, hauwa/hawa/hawwa/hawau/awa, ibrahima/ibrahim
idrisa/idris/idrissa, isah/isa/issa, jamila/jamilatu, kabiru/kabir, lawal/lawan, maryam/mariamu/maryamu/mariama
mohammadu/muhammadu/mamadou/mamadu/mohamadou/amadou/mamadi/momodou/momodu/modou/mamoudou/mahamadou momo mo mams lamin
musa/moussa, nafisatu/nafissatou, rabiu/rabiatu, rakiya/ruqayya, shehu/sheku/sekou/shekou/cheikhou/cheikh
suleiman/sulaimon, tijani/tijjani/tidiane/tidjane, umaru/oumarou/umar, usman/ousmane/usmanu, yakubu/yakouba
adama/adamah, alhaji/alhagie/alagie/elhadji/elhaj/alhagi, alieu/aliou/alioune/alieou, alpha/alfa, amie/aminata
aminata/aminatou/ami amie mina, assan/hassan/assane/alassane, awa/hawa
babacar/baboucarr/boubacar/bubacarr/babucarr/aboubacar baba, bakary/bakari/bacary, binta/bintou/bintu/bineta/bintah
bubacar/bubacarr, ebrima/ibrima/ibrahima/ebrimah/ebou, ebou/ebu/abou, fanta/fantah
fatou/fatu/fatoumata/fatoumatta/fatmata, fatmata/fatumata fatu, foday/fode/fodeh, haja/hadja, hawanatu hawa
isatou/isatu/aissatou/aisatu/aissata isa, jainaba/zainab/jenabu/djeneba/jeneba
kadiatu/kadiatou/kadijatou/khadija/kadie kadi, kadija/khadija, kaddy/kadi, lamin/lamine/lameen/alamin, lassana/lassan
mabinty/mabintou binty, maimuna/maimouna/maymouna/mymuna, mamadou/mamadu, mariama/mariam/mariatu/maryama mari
mariatu/mariatou, memuna/mamuna, momodou/modou/momodu mo, nfamara/famara, oumou/umu/oumu/umou
ousainou/ousseynou/husainou, pa/papa/pape, penda/pendah, ramatoulaye/ramatu/ramata/rahmatulai rama
rugiatu/rugi/rukiatu, saidu/saidou/seydou/seedou, saikou/sekou/sekouba, salimatu/salimata
sainabou/zainabou/seynabou/sainabu, sheku/sekou/shekuba, sira/sirah, sulayman/souleymane, yankuba/yankouba/yancouba
yaya/yahya, yusupha/yusufa/youssoupha, beatrice/beya, chancel/chancelvie, dieudonne/deodonne/dieu dieudo
glody/glodi/glodie, gracia/grace, jeanclaude/jeanclaud jean claude, jeanpierre jean pierre, jeanpaul jean paul
jeremie/jeremy, jonathan/yonathan, merveille/mervielle merv, moise/moses, nathanael nathan, plamedi/plamedie plam
yannick/yanick
`),
  spellings(`
abdulai abdoulaye abdullahi, abiola abiolah, acheampong achampong atchampong, addo adu addoh, adeyemi adeyemo adeyemih
adjei agyei adjaye, afriyie afriye, agyeman agyemang adjeman adjiman agyepong, ajayi ajai, akinola akinyele
akinyemi akinyemih, ampofo amponsah, amoah amoa, ankrah ankra, annan anan, ansah ansa, appiah apiah apia
asamoah asamoa, asante ashanti asantey assante, asare asareh, awuah awua, bah ba barrie barry bahh, balogun ballogun
bangura bangurah, bello belo, boadu boadi, boakye boachie, boateng boatang boatin, bonsu bonsou, camara kamara kamera
ceesay sesay cissay sissay cisse sise, conteh konteh kante kanteh conte, dampha danfa, danso dansoh, darko darkoh
diallo jallow jalloh diallow djalo jallo, diarra jarra diara, diop jobe diope, drame drammeh, duah dua, eze ezeh
fofanah fofana fofanna, frimpong fremping, gyamfi gyamfih jamfi, gyasi gyasie, jabbie jabbi diaby jaby
janneh jannah dianeh, jatta diatta, kanu kannu, kargbo kagbo, koroma coroma koromah, kouyate kuyateh kuyate
kyei kyeih, lawal lawel, mbye mbaye mbai mboge, mensah mensa, ndiaye njie njai ndjie, nwachukwu nwachuku, nwosu nwosuh
ofori offori, ogbonna ogbona, okafor okafour okoafor, okonkwo okonkwor okwonko, okoro okoroh, opoku oppoku poku
oppong opong, osei ossei, owusu owosu owusuh, oyelaran oyelowo, prempeh prempe, quaye kwaye, quarshie quashie kwashie
sarpong serpong, sackey sakey, sanneh saneh, sanyang sagnan, sarr saar sarrh, sey seye, sillah sylla silla
sow so sowe, tetteh tettey teteh, thiam tiam, toure touray ture turay, yeboah yeboa, mbala mbalah, tshibangu chibangu
tshimanga chimanga
`),
]
