// Names of East Africa and the Horn (Somali, Eritrean, Ethiopian, Sudanese, Swahili, Ugandan) and of southern Africa.
// Written for this project from general knowledge of the names in use; nobody of the communities has checked it yet:
// the partnership may add and correct on a screen.

import { fullAndShort, spellings } from './notation.ts'

/** Somali, Eritrean, Ethiopian, Sudanese, East and southern African names in their spellings; unchecked so far. */
export const eastAndSouthernAfrican = [
  fullAndShort(`
abdi/cabdi/abdih, abdifatah/abdulfatah/abdifatax/abdelfattah/abdifitah/cabdifataax abdi fatah
abdihakim/cabdixakiin/abdihakin abdi, abdikadir/abdulkadir/cabdiqaadir/abdiqadir abdi kadir
abdikarim/cabdikariin/abdikariim/abdulkarim abdi karim, abdimalik/cabdimaalik abdi malik
abdinasir/abdinaasir/cabdinaasir abdi nasir, abdirahim/cabdiraxiim abdi
abdirahman/cabdiraxmaan/abdirahmaan/abdurahman/abdiraxman abdi rahman, abdirashid/cabdirashiid abdi rashid
abdirizak/abdirisak/abdirizaq/cabdirisaaq/abdirisaq abdi, abdisalam/cabdisalaan/abdisalan abdi
abdisamad/cabdisamad abdi, abdiwahab/cabdiwahaab abdi, abdiweli/abdiwali/cabdiweli/abdullahiweli abdi weli
abdiaziz/cabdicasiis/abdiasis abdi, abdullahi/cabdillaahi/abdillahi/abdulahi abdi, abshir/absher
abukar/abubakar/abuukar, aden/adan/aadan/adam/aaden, ahlam/axlam, ahmed/axmed/ahmad, ali/cali, amal/amaal
amina/aamina/caamina/aminah, amran/amraan/camran, anab/canab, anisa/aniiso, asad/ascad
asha/caasha/casha/aisha/aasho ashkir, ayaan/ayan/ayaanle, ayanle/ayaanle ayan, bashir/bashiir, barwaqo/barwako
bile/bilie, bilan/bilaan, cabdi/abdi, caaliya/aliya, daahir/dahir/tahir, daud/dawud/daauud, deeqa/deqa/deka/deeka
dhuuxo/duho, egal/cigaal/igal, elmi/cilmi/ilmi, fadumo/faduma/faadumo/fatuma/fadumah/fatima fad, fahma/fahmo
faisa/fayso/faiza, farah/faarax/faraah, farhiya/farxiya/farhia/ferhia, fartun/fartuun/furtun, fawzia/fowsia/fowsiya
filsan/filsaan, fowzia/foosiya, guled/guuleed/goulaid, habiba/xabiibo, halima/xaliima/halimo, hamdi/xamdi/hamda
hana/hanaan, hanad/hanaad, hassan/xasan, hawa/xaawo/hawo, hibaq/hibaaq/hibak/hiba, hodan/hodaan, hussein/xuseen
idil/iidil, ifrah/ifraax/ifraah, ikran/ikraan/ikram, ilhan/ilhaan/ilham, iman/iimaan, ismahan/ismahaan
jama/jaamac/jamac/jamaa, jibril/jibriil, kaltun/kaltuum/kalthum/kulthum/kaltum, khadija/khadiijo/khadiija/qadiijo
khadra/khadro/qadra, khalid/khaalid, kowsar/kawsar, ladan/laadan, layla/leyla/leylo, liban/liibaan, mahad/maxad
mahamud/maxamuud/mohamud/mahamoud, mako/maako, maryan/maryama/maryam/maryaan, mohamed/maxamed/mahamed/mohammed mo
mohamud/maxamuud/mahmud, mowlid/mawliid/maulid/mawlid, muhiyadin/muhidin/muhyadin/maxyadiin/mohidin, mukhtar/mukhtaar
muna/muuna, muse/muuse/musa/muusa, mustaf/mustafe/mustafa, nafiso/nafisa, najma/najmo, nasra/nasro
nasteho/nastexo/nasteha, nimo/nimco/nimca/nimaa, nur/nuur, nuh/nuux, omar/cumar, osman/cismaan/cusmaan/ismaan
raage/rage, rahma/raxmo/rahmo, ramla/ramlo, ridwan/ridwaan, roble/rooble/robleh, ruqiyo/ruqia/ruqiya, saado/sado/sadia
sagal/sagaal, sahal/sahel, sahra/saxra/zahra/saharo/saharra, said/siciid/saeed, samatar/samater, samira/samiiro
shafici/shafi, sharmarke/sharmaarke, shamso/shamsa, shukri/shukriya/shukriyo, sucdi/suad/sucaad/suaad
sumaya/sumayo/sumeya, suleiman/saleebaan/saleban, ubah/ubax, warsame/warsama, weli/wali, yahye/yahya, yasin/yaasiin
yonis/yoonis/yunis, yusra/yusro, yusuf/yuusuf, zakariye/sakariye/zakaria zak, zamzam/samsam, zaynab/saynab/zeinab
zuhur/suhuur, abeba/abebe/ababa, abel/aabel, abraham/abraha/abreham/abrham, addis/adis, alem/alam, alemayehu/alemayew
almaz/almas, amanuel/emanuel/ammanuel aman/ammanu, asmeret/asmerat, aster/esther, bereket/berekhet/bereqet
berhane/birhane/berhan/birhan, berhe/berhie, betelhem/bethlehem/bethelhem/betlehem betty
biniam/binyam/benyam/beniam bini, biruk/birook, daniel/danyel, dawit/dawid/david/dawitt, ermias/ermyas
estifanos/stifanos/estefanos/stephanos, eyob/iyob/job, eyerusalem/jerusalem eyeru, feven/fewen/feben
filimon/filmon/philemon/phillimon fili, fitsum/fisum, fiyori/fyori, freweini/frewoini/freweyni/frehiwot fre
genet/ghenet, gebre/ghebre/gebreh, girma/ghirma, hagos/hagoss, hanna/hana/hannah, helen/hellen, henok/henock/enoch
hiwet/hiwot/hiwett, isaias/isayas/esayas/isaiah, kaleb/caleb, kibrom/kibreab/kebrom, kidane/kidan, kisanet/kisanett
lidya/lydia, luwam/luam/lwam, mahlet/mahelet, mebrahtu/mebratu, mekdes/makda, medhanie/medhane/medhani
merhawi/merhawit, meron/merron, mehari/meharie, mesfin/messfin, michael/mikael/mikiel/mikele, mikal/mical
million/milyon, mulu/muluwork, mussie/musie/mossie, nahom/naom/nahum, natnael/nathanael/natnaiel nati, nebyat/nebiat
negash/negassi, rahel/rachel/rahiel, rahwa/rahua, rebka/rebekah/ribka, robel/robiel/roble, rodas/rodaas, ruta/ruth/rut
saba/sabah, samrawit/samri/semrawit, samson/samsom, samuel/samuiel/sami, sara/sarah, selam/selamawit/salam
selamawit selam, selassie/silassie, semhar/semhare, senait/sennait/senayt, simon/simeon/semon, solomon/selomon/solomun
temesgen/temesghen, tekle/teklay/teclai, tesfay/tesfaye/tesfai/tesfaie/tesfa tes, tesfalem/tesfaalem tes
tesfamariam tes, tigist/tigest/tgist, tsegay/tsegaye/segay, tsehay/tsehai, tsion/zion/seyon, winta/wintana
yafet/yafiet, yared/jared, yemane/yemani, yodit/yudit/judith/yohdit, yohana/johanna/yohanna
yohannes/yohanes/john/yohans/johannes joni yoni, yonas/jonas/jonah, yonatan/jonathan yoni
yordanos/yordanose/jordanos yordi, yosef/yoseph/yosief/joseph, yosan/yohsan, zeray/zerai/zeraye, zewdi/zewdie/zewditu
abdelrahman/abdalrahman, alaa/ala, badreldin/badraldin/badr, elhadi/alhadi/hadi, elsadig/alsadig/sadiq
elsayed/alsayed/sayed, eltayeb/altayeb/tayeb, gamal/jamal, gasim/qasim/gassim, hagir/hajir/hajer, haitham/haytham
idris/edriss, limya/lamya, mazin/mazen, mohanad/muhannad/mohannad/muhanad, mojtaba/mujtaba, montaser/muntasir/montasir
nagla/najla, osman/othman, ragaa/raja, sadig/sadiq/sadik, salah/salaheldin/salahaldin, tagwa/taqwa, tarig/tariq
yousif/yousef, achieng/acheng, adhiambo/atiambo, akinyi/akini, amani/imani, baraka/barack, hamisi/khamis, imani/iman
juma/jumaa, mariamu/mariam, ochieng/ocheng, rehema/rahema, swalehe/saleh, wanjiku/wanjiru ciku shiko, zuberi/zubair
okello/okelo, opio/opiyo, anesu/aneshu, anotida ano, anopaishe ano, farai/faraih, fadzai/fadzayi/fadzie
gamuchirai gamu, gugulethu/gugu, itai/ithai, kudakwashe/kudakwase kuda kudzi, kudzai/kudzayi/kudzaishe kudzi
lindiwe/lindi, makanaka maka, makomborero mako, mandla/mandlenkosi, mduduzi mdu, munashe/munashie muna
munyaradzi munya, musawenkosi musa, ngonidzashe/ngoni, nokuthula/noku thula, nonhlanhla nhlanhla, nobuhle buhle
nyaradzo nyari, nyasha/nyashadzashe nyash, panashe/panache pana, ropafadzo ropa, rumbidzai/rumbi, rutendo/rutendoh ru
ruvarashe ruva, ruvimbo ruvi vimbo, samkeliso sam, sibongile/bongile bongi sibo, sibusiso/sbusiso sbu
simbarashe/simba, siphiwe/sipho, sithembile/thembi sithe, tadiwa/tadiwanashe tadi, tafadzwa/tafadzwah taf tafi fadzi
takudzwa/takudzwanashe taku, tanaka/tanakah tana, tanatswa tana, tapiwa/tapiwanashe tapi, tariro/tariroh tari
tatenda/tatendah tate taty, tawanda/tawandah tawa, tavonga tavo, tendai/tendayi tendi, thandeka thandi
thandiwe/thandi/thandie, thandolwenkosi/thando, thembelihle thembi, tinashe/tinash/tinasheh tina nashe, tinotenda tino
tinevimbo tine, tonderai tonde, vimbai/vimbayi/vimbainashe vimbi, vusumuzi/vusi, zanele/zaneleh zan
zvikomborero zviko, siyabonga siya, thokozani thoko
`),
  spellings(`
abdi cabdi, abdirahman abdurahman abdulrahman, aden adan adam, ahmed axmed, ali cali, barre bare, diriye dirie dirir
dualeh duale ducaale, egal cigaal, elmi cilmi, farah faarax, gedi geedi, guled guuleed, hassan xasan
hersi xirsi hirsi, hussein xuseen, ibrahim ibraahim, ismail ismaaciil, jama jaamac, mohamed maxamed mohammed
mohamud maxamuud mahamud, muse muuse, nur nuur noor, omar cumar, osman cismaan, roble rooble, said siciid
sheikh sheekh, shire shireh, warsame warsama, yusuf yuusuf, abraham abraha
gebremariam ghebremariam gebremaryam gabremariam, gebremedhin ghebremedhin, gebremeskel ghebremeskel
gebreselassie ghebreselassie gebresilassie gebrselassie, gebreyesus ghebreyesus gebreyohannes, ghebru gebru
habtemariam habtemaryam, haile hailu hayle, kidane kidan, mehari meharie, tekle teklay, tesfay tesfaye tesfai
tesfamariam tesfamaryam, tewolde tewelde teweldeh, weldu woldu, weldemariam woldemariam
woldemichael weldemichael weldemikael, yohannes yohanes, zeray zerai, banda bandah, chirwa chirua, khumalo kumalo
ncube nkube, ndlovu ndhlovu, phiri piri, sithole sitole, tembo thembo, odhiambo odiambo
`),
]
