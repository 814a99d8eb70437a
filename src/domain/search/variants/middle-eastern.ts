// Arab, Kurdish, Turkish, Persian and Afghan names that are not among the Muslim names used by all.
// Written for this project from general knowledge of the names in use; nobody of the communities has checked it yet:
// the partnership may add and correct on a screen.

import { fullAndShort, spellings } from './notation.ts'

/** Arab, Kurdish, Turkish, Persian and Afghan names in their spellings, with short forms; unchecked so far. */
export const middleEastern = [
  fullAndShort(`
abdulmohsen/abdulmuhsin/abdelmohsen abdul, ahlam/ehlam, alaa/ala/alaaddin, ammar/amar/aamar, ayat/aayat, aya/ayah/aaya
baraa/bara, bassam/basam/bessam, bassel/basil/basel, bayan/bayaan, dalia/dahlia/daliya/dalya, dana/danah
dania/daniya/danya, dima/deema/dimah, dina/deena, diyaa/dia/diaa/zia, duha/doha/dhuha/douha, eyad/iyad/ayad/iad
fadi/fady/fadhi, fadia/fadiya, fares/faris/farris/fariss, fatin/faten/fatine, ghada/ghadah/gada, ghassan/gassan/rassan
ghaith/gaith/ghayth, hadeel/hadil/hadile, haifa/hayfa, hamdan/hamdaan, hanan/hanane/hanaan, hanin/haneen/hanine
haya/hayah, hazem/hazim/hazam, hesham/hisham/hicham/hishaam, hind/hend/hinde, houda/huda/hoda/hudah
hussam/hossam/husam/houssam, ihab/ehab/iheb, inas/enas/ines, islam/eslam, jad/jaad/gad, jana/janna
jasim/jassim/jasem/jassem/gassem, jihad/jehad/gehad/djihad, jinan/janan, joud/jude/jood, joumana/jumana/jomana
kadhim/kazim/kadim/kazem/kadhem, karrar/karar, khaldoun/khaldun, lamia/lamya/lamiya/lamiaa, lamis/lamees
layth/laith/leith, lojain/lujain/lojayn/lujayn, maan/maen, maher/mahir, mahmoud hamoudi/hamoude mahmo
majd/majed/majid, malak/melek/malek/maleek, mai/may/mayy, manal/manaal/menal, maram/mram, mayar/mayaar
maysa/maysaa/maissa/mayssa, mazen/mazin, moataz/mutaz/motaz/muataz, moayad/muayad/moayyad
mohannad/muhannad/mohanad/muhanad, mohammad hamoudi hamada mo, munther/munzer/munthir, mutasim/motasem
nada/nadah/neda, nadine/nadin, naji/najee/nagi, najat/nejat/nagat, najib/najeeb/naguib/nejib, najla/nagla
najwa/nagwa/nejwa, nidal/nedal/nidhal, nihad/nehad, nisreen/nesrin/nasrin, noha/nuha/nouha, nour/noor nouri
nouran/noran, ola/oula/ula, oday/uday/odai, qusay/kusay/qusai/qosay, raed/raid/raied/rayed, raghad/raghd/ragad
rahaf/rehaf, rami/ramy/ramee, ramzi/ramzy/remzi, raneem/ranim/ranem, rashad/rashaad, rawan/rawaan/rowan, razan/rezan
reham/riham/rehame, renad/rinad, retaj/ritaj/rital, rola/rula/roula, ruba/roba/rouba, sabri/sabry, safwan/safouane
saif/seif/saifuddin/saifeddine seifo, saja/saga, sajad/sajjad/sagad/sejad saj, salwa/selwa/saloua, samar/samer/semar
samer/samir, sarah soso sousou, sawsan/sausan/sousan, shaden/shadin, shadi/shady/shadhi/chadi, shahd/shahad/chahd
siham/seham/sihem, sondos/sundus, suad/souad/soad/suaad, suha/soha/souha, tala/talah, taim/taym/teim
tamer/tamir/thamer, walaa/wala, wael/wail/wayel/ouael, wiam/weam/wiame, wisam/wissam/wesam/ouissam, yamen/yaman/yamin
yara/yarah, yazan/yazen/yezan/yezen, yazid/yazeed/yezid, yousef/youssef/yusuf jojo, zainab zozo
zeina/zena/zaina/zayna/zeena, abdelkrim/abdelkarim, abderrahim/abdelrahim abdou, achraf/ashraf, amine/amin, anas/anass
brahim/ibrahim, chaimae/chaima, driss/idris, fatimazahra/fatimazohra/fatimaezzahra fati, hafid/hafiz
hajar/hagar/hajer/hadjer, hicham/hisham, ilham/elham, lahcen/lahsen, meriem/meryem, naoufal/nawfal/noufel
redouane/radouane, sofiane/soufiane, widad/ouidad, kahina/kahena, lounes/lounis, aram/araam, aras/arras, ari/aree
aso/asso, avan/awan, avin/aveen/evin/avine, awat/avat/awaat, azad/azaad, bakhtiar/bakhtyar/bextiyar
berivan/berevan beri, chia/chya/chiya, chiman/chiyman, chnar/chinar, dara/daraa, darya/daria, dilan/dylan/delan
diler/dilair/dlair, dilshad/dlshad, diyar/diar/dyar, havin/hevin/haveen, hawar/havar, hazhar/hejar/hajar, helin/heleen
hemin/hemn/hemen, heresh/herish, hevi/hivi, hewa/hiwa/heewa, jiyan/jian/jyan/zhian/zhyan, jwan/juan/ciwan/jiwan
karwan/karvan, kawa/kaveh/kave, kazhal/kajal, khabat/xebat, mazlum/mazloum, narin/nareen, nawroz/newroz/nowruz/navroz
nask/nashmil, peshawa/peshewa, rebaz/rebas/ribaz, rebin/rebeen, rezan/razan, ribwar/rebwar/rebvar, rojin/rozhin/rojeen
rozh/roj, sarbast/serbest, sardar/serdar, sarkawt/serkewt, sherko/shirko/serko, shilan/shilane
shirwan/sherwan/shervan/serwan, shno/shnow, shwan/shivan/siwan/shvan, sina/seena, siyamand/siamand, soran/sooran
vian/viyan/vyan, xelat/khalat, zhiar/jiyar, zhila/jila, zilan/zelan, ziryan/zeryan, adem/adam, ahmet/ahmed, asya/asia
aydin/ayden, aylin/eileen/ailin, ayse/ayshe/aisha/ayshegul ays, aysegul/ayshegul ayse gul, baris/barish, batuhan batu
berkan/berk, bulent/boulent, burak/buraq, burcu/burju, busra/bushra, can/jan, canan/janan, cem/jem, cemal/jamal
cemile/jamila, cengiz/genghis/jengiz chengiz, cenk/jenk, ceren/jeren, ceyda/jeyda, ceylan/jeylan, cihan/jihan
cigdem/chigdem, deniz/denis/denise, dogan/doan, ece/eje, ecrin/ejrin, elif/alif/eliff, emine/amina, emir/amir
emre/emra, enes/anas, enver/anwar, ercan/erjan, erdogan/erdoan, eren/erin, esra/isra, eyup/ayub, fadime/fatima
fatih/fatikh, fatma/fatima fatos, ferhat/farhad, furkan/furqan, gamze/gamza, gokhan/goekhan, gul/gull, gulcan/guljan
gulsen/gulshen/gulsah, hacer/hajer, hakan/hacan, halil/khalil, hatice/khadija/hatije, huseyin/hussein/huseyn
ibrahim ibo, ilayda/ilaida, inci/inji, kaan/kahn, kemal/kamal, kerem/karim, kubra/kubrah
mehmet/mohammed/mehmed/muhammet memo, melike/malika, melis/melisa, merve/marwa, meryem/mariam, mirac/miraj
murat/murad, mustafa musti, nese/neshe, nilufer/niloufar, nurcan/nurjan, oguz/oguzhan ouz, omer/omar, onur/honour
ozgur/oezguer, ramazan/ramadan, recep/rajab/rejep, selcuk/seljuk, serife/sharifa, seyma/sheyma, sumeyye/sumeyya
tugba/tuba, tuncay/tunjay, ugur/uur, umit/umut/oomit, yagmur/yamur, yigit/yiit, zeynep/zainab/zeyneb, afsaneh/afsana
afshin/afsheen, alireza/alirez ali reza, amir/ameer, amirali amir ali, amirhossein/amirhussein amir, amirmohammad amir
anahita ana, arash/aarash, arezoo/arezou/arezu, arman/armaan, armin/armeen, arya/aria/ariya, aryan/arian
atoosa/atousa, azadeh/azade, babak/baback, bahar/bahareh, bahram/behram, behnam/bahnam, behrouz/behrooz/behruz
bijan/bizhan/beejan, dariush/daryoush/dariyoush/darius, davoud/davood, ehsan/ihsan, elaheh/elahe, elham/ilham
erfan/irfan, fariba/fareba, farhad/farhaad, farzad/farzaad, farzaneh/farzana, fatemeh/fatima/fateme fati
fereshteh/fereshta, fereydoun/faridoon, gholamreza reza, hamed/hamid, hamidreza hamid reza, hooman/houman
hossein/hussein, jamshid/jamshed, katayoun kati, kaveh/kave, keyvan/kayvan/kaivan, khosrow/khosro, kian/kiyan
kiana/kiyana, kimia/kimiya, kourosh/cyrus/koorosh/kurosh, lida/leeda, mahsa/mahsaa, mahtab/mahtaab
marzieh/marziyeh/marzia, maziar/mazyar mazi, mehdi/mahdi, mehran/mehraan, milad/meelad, minoo/minou, mitra/meetra
mohammadreza/mohamadreza mo mohammad reza, narges/nargis/nargess, nazanin/nazaneen naz nazi, negar/nigar, negin/nageen
niloufar/nilofar/niloofar/nilufar/nilofer niloo, nima/neema, omid/omeed/umid/omead, parisa/pareesa pari, parsa/parsaa
parvaneh/parwana, pejman/pezhman, peyman/payman/peiman, pooya/pouya/puya, pouria/pourya/puria, ramin/rameen
reza/rezaa, roya/roia/roiya, roxana/roksana, rostam/rustam, roozbeh/ruzbeh, sajjad/sajad, sasan/saasan, sepehr/sepher
setareh/setara, shahab/shahaab, shahram/shahraam, shahriar/shahryar, shahrzad/shahrazad, soroush/sorush, vahid/wahid
ajmal/ajmel, aimal/aymal, aminullah amin, asadullah/asadulla asad, attaullah ata, baryalai/baryali
besmillah/bismillah, enayatullah/inayatullah enayat, esmatullah/ismatullah esmat, farishta/fereshta, fazal/fazel/fazl
habibullah/habibulla habib, hafizullah hafiz, hamidullah/hameedullah/hamidulla hamid, hasibullah/hasib
hedayatullah/hidayatullah, hekmatullah/hikmatullah hekmat, homayoun/humayun, jawid/javid, khalilullah khalil
khatera/khatira, khyber/khaibar, lailuma/lailoma, malalai/malala/malalay, mirwais/mirwaiss
mohibullah/muhibullah mohib, mursal/morsal, najibullah/najeebullah/najib, naqibullah/naqeebullah naqib
nasratullah/nusratullah, nasrullah/nasrulla nasr, noorullah/nurullah noor, obaidullah/ubaidullah obaid, omaid/omid
palwasha/palwashah, qudratullah/qodratullah, rahimullah rahim, rahmatullah/rehmatullah rahmat, rohullah/ruhullah roh
safiullah safi, saifullah saif, samiullah sami, shafiullah shafi, sharifullah sharif, shukria/shukriya
spozhmai/spogmai, tamana/tamanna, taimoor/taimur/timur, wahidullah wahid, wais/owais, zabihullah/zabiullah zabi
zalmai/zalmay, ziaulhaq zia, anahit/anahid ani, davit/david, gayane/gayaneh, gevorg/george, hagop/jacob, hakob/hagop
hayk/haik, hovhannes/john hovo, lilit/lilith, lusine/lucine, sarkis/sargis, tigran/dikran, vahe/vahan, vartan/vardan
`),
  spellings(`
alahmad alahmed ahmad, alali ali, aldulaimi dulaimi, alhassan hassan elhassan, alhussein hussein, aljabri jabri
aljanabi janabi, alkhatib khatib elkhatib alkhateeb khateeb, almasri masri elmasri, almohammed almohamad
alnajjar najjar najar, alobaidi obaidi alubaidi, alomari omari, alrashid rashid, alsaadi saadi, alsayed elsayed sayed
alshammari shammari, altamimi tamimi, alzubaidi zubaidi, benali ben, chaoui shawi, cherif sharif, elamin alamin
elamrani amrani, elidrissi idrissi, haddad hadad, hamdan hamdaan, hamdi hamdy, hijazi hegazi hejazi, jaber jabir
kassab kasab, khoury khouri koury, mansour mansoor, najm nejm, nasser nasr, qasim kassem, saleh salih, shaheen shahin
suleiman soliman, youssef yousef, zaki zaky, arslan aslan, aydin aidin, celik chelik, cetin chetin, coskun coshkun
demir demirci, dogan dohan, erdogan erdoan, gunes gunesh, guler gueler, kaya kaia, kilic kilich, koc koch, kurt kurd
oz oez, ozcan ozjan, ozdemir oezdemir, ozturk oeztuerk oztuerk, polat polad, sahin shahin, simsek shimshek, tas tash
tekin tekeen, unal uenal, yildirim yilderim, yildiz ildiz, yilmaz ilmaz, yavuz yavus, yuksel yueksel
ahmadi ahmady ahmedi, ahmadzai ahmedzai, akbari akbary, amiri ameri, azizi azizy, barakzai barikzai, ebrahimi ibrahimi
faizi fayzi, ghorbani gorbani qurbani, habibi habiby, haidari haidary heidari hydari, hakimi hakimy, hashemi hashimi
hosseini hussaini husseini hosaini, jafari jaffari, karimi karimy kareemi, kazemi kazimi, khalili khalily
mohammadi muhammadi mohamadi mohammady, moradi muradi, mousavi musavi moosavi, nazari nazary, noori nuri noory
omari umari, popal popalzai, qaderi qadiri kadiri, rahimi rahimy raheemi, rahmani rehmani, rasooli rasuli rassouli
rezaei rezai rezaee rezaie razai, rostami rustami, sadeghi sadiqi, safi saafi, salehi salihi, sharifi sharify
sherzad shirzad, shinwari shinwary, stanekzai stanikzai, sultani soltani, wardak vardak, yaqubi yaghoubi yaqoobi
yousefi yusufi yosufi yousafi, zadran zadraan, zamani zamany, yousafzai yusufzai yosufzai
`),
]
