// Muslim names as British families of Pakistani, Bangladeshi, Indian, Arab and African descent write them.
// Written for this project from general knowledge of the names in use; nobody of the communities has checked it yet:
// the partnership may add and correct on a screen.

import { fullAndShort, spellings } from './notation.ts'

/** Muslim given and family names in their Latin spellings, with short forms; unchecked so far. */
export const muslim = [
  fullAndShort(`
muhammad/mohammed/mohamed/mohammad/muhammed/mohamad/mohammod/muhamed/mohamud/mahamed/muhamad/mohd/muhd/mahommed/mehmed/mohammmed/mohammud/muhammud/mohummad/mahammad/mehmood/mohamet/mohammid mo/moh md/mhd hamid hammy moe mohi ahmed momo mod hamada meh
ahmed/ahmad/ahmet/ahmmed/achmed/ahamed/ahmod/akhmed/achmad/ahamad/ehmad ahmo ah ed hamada ahmie hamoudi
mahmood/mahmoud/mahmud/mehmood/mehmud/mahmod/mehmoud/mahamud/mahmut mo moody mahmo ahmed
hamid/hameed/hamed/hamied/hamead ham, ahsan/ehsan/ihsan/ihsaan/ahsaan ash, ali/aly/alee/allie al
abbas/abas/abass/abbaas abs ab
abdullah/abdallah/abdulla/abdalla/abdulah/abdula/abdellah/abdoulaye/abdollah/abdullahi/abdoullah/abdilahi/abdillahi abdul ab/abs abdi abz dullah abood abdo abdu allah
abdul/abdel/abdal/abd/abdool/abdoul/abdol/abdil abs/abz ab
abdulrahman/abdurrahman/abdurahman/abdelrahman/abdalrahman/abdirahman/abdurrehman/abdulrehman/abderrahman/abderrahmane/abdourahmane/abdurrahmaan/abdulrahmaan/abdarrahman/abdorahman/abdrahman abdul rahman abs abdi aboud boudi
abdulaziz/abdelaziz/abdalaziz/abdiaziz/abdulazeez/abdiasis abdul aziz azeez abs abdi azooz
abdulkarim/abdelkarim/abdikarim/abdulkareem/abdelkrim/abdulcareem abdul karim abs
abdulkadir/abdelkader/abdulqadir/abdikadir/abdulkader/abdiqadir/abdulqader abdul kadir qadir
abdullatif/abdulatif/abdellatif/abdullateef/abdilatif abdul latif
abdulmalik/abdelmalek/abdulmalek/abdimalik abdul malik, abdulhamid/abdelhamid/abdulhameed/abdihamid abdul hamid
abdulwahab/abdelwahab/abdiwahab abdul wahab, abdulsamad/abdussamad/abdisamad/abdulsamed abdul samad
abdulbasit/abdelbasset/abdulbaset/abdibasit abdul basit, abdulmajid/abdelmajid/abdulmajeed/abdimajid abdul majid
abdulsalam/abdussalam/abdisalam/abdelsalam/abdulsalaam abdul salam
abdulhakim/abdelhakim/abdihakim/abdulhakeem abdul hakim
abdulnasir/abdelnasser/abdinasir/abdulnasser abdul nasir nasser, abdulghani/abdelghani/abdighani abdul ghani
abdulrahim/abdurrahim/abdirahim/abdelrahim/abdulraheem abdul rahim
abdulrazak/abdurrazzaq/abdirizak/abdulrazzaq/abderrazak/abdirisaq abdul razak rizak
abdulwahid/abdiwahid/abdelwahed/abdulwaheed abdul wahid, abidah/abida/abeeda/obida abi, abid/abed/aabid/abeed abs
adil/adel/aadil/adeel/adill/adeal ads, adam/aadam/adem/aadem ads, adeeba/adiba, adnan/adnaan/adnane ad
afsana/afsaana/afshana, afzal/afzaal/afsal, aftab/aftaab, aamir/amir/ameer/emir/aamer/amer/amiir am
amira/ameera/amirah/ameerah/emira/amiira ami mira
amina/ameena/aminah/amena/aamina/ameenah/aminata/amiina/emina/aminatou mina ami amy, amin/ameen/aameen/emin/amine am
amna/aamna/amnah/aminah
aaliyah/aliya/aliyah/alia/aaliya/aleeya/alea/alya/aliyya/alliyah/aleah/alijah/aliah al ali liya
aisha/ayesha/aishah/aaisha/aysha/aesha/aaishah/aiesha/eisha/iesha/aicha/aishatu/ayisha/asha/ayshah/aisia/ayshe/ayse/aissata/aissatou/caisha/ashia/esha/aysia aish ash aishi ayesh shasha
akbar/akber/ekber, akhtar/akther/akter/aktar/akhter/aktor/akthar, akram/akrum/akrem ak, alam/aalam/alom/allam
alima/aleema/aaleema/haleema, aleena/alina/aleenah/alinah al lina, aleem/alim/aalim, altaf/altaaf/altof
amjad/amjed/amjid am, anas/anass/enes/annas, anam/anum/anaam, anwar/anwer/anwaar/enver/anuar/anouar
anisa/aneesa/anisah/aneesah/anissa/aniisa/annisa nisa, anis/anees/aniis, aqsa/aqsaa/aksa/iqsa
aqib/aaqib/aqeeb/akib/aakib, arif/aref/aarif/areef, areeba/ariba/areebah, arfan/irfan/erfan/irfaan/arfaan
arshad/arshid/ershad, asad/assad/asaad/asaud/essad/assaad as, asif/aasif/asef/aseef/assif ash
asim/aasim/asem/assim/aseem ash, asma/asmaa/asmah/esma/aasma/asmae as, ashraf/ashref/asraf/eshref ash
asghar/asgar/asger, atif/aatif/atef, atiq/ateeq/atique/atik, atiya/atiyah/ateeya/attiya
awais/owais/uwais/ovais/awaiz/owaise/oweis/awes/aweys, aymen/ayman/aiman/eymen/aimen
ayaan/ayan/aayan/ayyan/aayaan/ayann, ayub/ayyub/ayoub/ayoob/aiyub/eyup/ayuub/ayyoub job, azad/azaad
azhar/azher/azhaar/azar az, aziz/azeez/asis/azis/aziiz/azziz az azzi, aziza/azeeza/azizah/asiso az
azeem/azim/azam/asim/azzam az, azra/azraa/esra, babar/baber/babur, badr/bader/bedr/badar
bashir/basheer/bachir/besir/bashiir/bascir bash, bashira/basheera/bashirah bash, basit/basith/baset/baasit
basma/besma/basmah/bassma, batool/batul/betul/batoul, begum/begom/beghum/begam/bigum, bibi/beebi/bebe
bilal/belal/bilaal/billal/bilel/belaal/bellal bil bill billy bilz, bilqis/bilkis/bilquis/belkis/bilques bil
bushra/boushra/bushrah/busra/boshra bush, burhan/burhaan/borhan, danish/daanish/danesh dan
daniyal/danyal/daniel/danial/daanyal/daniyaal dan danny
dawud/dawood/daud/dawoud/daoud/daood/davud/daawud/dawuud/davood/daut david, dilawar/dilaver, dilshad/dilshaad
dua/duaa/doua/duah, eisa/isa/essa/issa/eesa/ciise/issah/eysa jesus, eman/iman/imaan/eemaan/imane/eiman im
emaan/imaan/eeman, erum/iram/irum, eshaal/eshal/ishaal, fahad/fahd/faahad/fahed/fahid, fahim/faheem/fahiim/fahmi
fahima/faheema/fahema/fahmida, faisal/faysal/feisal/faizal/feysal/fayssal/faysel/faissal fais faz
faiz/fayz/faez/feyz/faize faz, faiza/fayza/faizah/faeza/feiza/fayzah/faaiza faz, farah/fara/farrah/faraah far faz
faraz/faraaz/feraz faz, fareed/farid/ferid/fared/fariid, fareeda/farida/faridah/fareedah/ferida/fariida
farhan/farhaan/ferhan faz far, farhana/farhaana/farhanah faz, farheen/farhin
farooq/faruk/farouk/faruq/farouq/farook/faruque/farukh/farooque/umarfarooq faz
farzana/farzaana/ferzana/forzana faz farz, fariha/fareeha/farihah faz
fatima/fatimah/fathima/fatema/fatma/faatima/fatimatou/fatimata/fadima/fatoumata/fatemah/faatimah/fadumo/faduma/fathema/fatou/fatimetou/fathimah fati/fatty fatu faz tima fa tims timmy
fawad/fouad/fuad/fuaad/fowad, fawzia/fouzia/fauzia/fawziya/fozia/fowsia/fowzia/fosia/fawziyyah/foziya
fayaz/faiyaz/fayyaz/fiaz/fayaaz/fiyaz/feyaz faz, firdaus/firdous/ferdous/firdaws/firdows/ferdaus/firdose/firdausi
firoz/feroz/feroze/firuz/firoze/phiroz, foysol/foysal/faisal/foisal, ghazala/gazala/ghazalah
ghulam/gulam/ghullam/golam/gholam gul, gulzar/gulzaar/gulzer, habib/habeeb/habibe/habiib/hebib hab
habiba/habeeba/habibah/habiibo hab, hadi/haadi/hady, hadiya/hadia/hadiyah/hadiyya, hafeez/hafiz/hafez/hafis haf
hafsa/hafsah/hafza/hafssa/hafsat haf, haider/haidar/hyder/haydar/hayder/haidr/hydar, hakim/hakeem/haakim/hakeam
hala/halah/haala, halima/haleema/halimah/haleemah/alima/halimo/haliima/halimatou hal lima
hamza/hamzah/humza/hamzeh/hamsa/humzah/hamzaa/xamse/hamze ham hamz hammy hamzy, hamad/hammad/hamaad/hamed/hamoud ham
hana/hanaa/hannah/hanna/hanah/hanae, haneef/hanif/hanef/haniif, hanifa/haneefa/hanifah, hani/haani/hany
hania/haniya/haniyah/haniah hani, haris/harith/haaris/harris/hares/hariss haz
haroon/harun/haroun/haaroon/aaron/harron/haarun/haruun/aroun haz
hasan/hassan/hasaan/hassaan/hasen/hassen/xasan/hasson/hason/hacen/haasan has haz hass hassy
hasnain/hasnayn/husnain/hasnein/hussnain/hasanain has haz, haseeb/hasib/haseb/hassib has haz
haseena/hasina/hassina/husina, hashim/hashem/haashim/hachem/hasheem/hasim hash, hasna/hasnaa/husna/husnah
hawa/hawwa/hauwa/hawah/xaawo/hava eve, hayat/hayaat/heyat, hiba/hibah/heba/hibaaq, hira/heera/hirah
hifza/hifzah/hafza, hidayat/hedayat/hidayah, hooria/huria/hooriya/hooriyah
humaira/humera/humayra/humaera/homaira/humairah/humeira hum, huma/homa/humah, humayun/humayoon/homayoun
husna/husnah/housna
hussain/hussein/husain/hossain/hussan/husein/husayn/huseyin/hussien/houssein/hossein/hussayn/hosain/xuseen/huseen/hoosain/hoosen/housein/hussin/hussaine/hossen huss hus
hussaina/huseina/hussainah, huzaifa/huzaifah/hudhayfah/huzayfa/hudhaifa/huthaifa huz
ibrahim/ibraheem/ebrahim/abraham/ibrahima/brahim/ibrahem/ibraaheem/ebrahem/ibraahim/ebraheem/ibrohim/braahim ib/ibs ibby/ibbi/ibi ibra ibro ibou braheem abe
ibtisam/ebtisam/ibtissam/ibtihal, idris/idrees/idriss/edris/idriis/edrees dris id, ijaz/ejaz/aijaz/ijaaz/eijaz
ikra/iqra/eqra/ikraa/iqraa/iqrah/eqraa iq, ikram/ekram/ikraam/ikrame
ilyas/elyas/ilias/iliyas/elias/ilyaas/ellias/eliyas il, imad/emad/imaad/imed
imran/emran/imraan/imron/umran/imraane im immy/immi/imi imz, imtiaz/imtiyaz/emtiaz/imtyaz im
inaaya/inaya/inayah/anaya/innaya/enaya/anaaya/inaayah, inayat/enayat/inayet, insha/inshaa
iqbal/ikbal/eqbal/iqball/ekbal iq, irshad/ershad, isha/eesha/ishah/aisha
ishaq/isaac/ishak/ishaaq/eshaq/isaaq/ishac/isaak, ishfaq/ashfaq/ishfak/ishfaaq, islam/eslam/islaam/izlam
ismail/ismael/ismaeel/esmail/ismaail/ismaiel/ismaila/ishmael/ismeil/esmaeil/ismaaciil/smail/isameel/ismayil is ish issy ismo
israr/israar/esrar, isra/esra/israa/asra/israh, iftikhar/iftekhar/iftikar/ifthikar ifti ify, jaber/jabir/jabbar/jabeer
jabeen/jabin/jebin/zabeen, jahan/jehan/jahaan/gehan, jahangir/jehangir/jahangeer/jahanger jay
jalal/jalaal/jelal/djalal/galal/celal, jamal/jamaal/gamal/jemal/djamal/cemal/djamel/jamaludin jam jay
jamil/jameel/djamil/gamil/cemil/jamiil jam, jamila/jameela/jamilah/djamila/gamila/jamillah/cemile/jameelah jam mila
jannat/jannath/janat/jannah/jana/jenna jan, javed/javaid/jawed/jawaid/javid/javeed/javade jav
javeria/jaweria/juwairiya/juwayriya/javeriah/juwairiyah jav, jawad/jawaad/javad/jowad/jouad
jibril/jibreel/gibril/jabriil/djibril/jebreel/cebrail gabriel jib
junaid/junayd/juned/jonaid/junaed/juneid/junade/jounaid jun, kabir/kabeer/kabiir/kebir, kaif/kayf
kainat/kaynat/kainaat/qainat, kamal/kamaal/kemal/kamel/kamall kam, kamil/kameel/kamel/camil kam
kamila/kameela/kamilah/camila kam mila, kamran/kamraan/cameron/kamron kam kami
karim/kareem/kerim/kariim/krim/carim kaz, karima/kareema/karimah/kerima, kashif/kashef/kasheef/kachif kash
kawsar/kausar/kauser/kawthar/kouser/koser/kowsar/kosar/kowser/kawther, kauthar/kawther
khadija/khadijah/khadeeja/kadija/khadeejah/khadijat/kadidja/hadija/khadidja/khatija/khadiza/kadiatou/hatice/khadra/khadijatou/khadiga/khadeja/khadijha/kadijah/khadijo khad dija dij deejay kadi
khalid/khaled/khaleed/kalid/halid/khallid/khalad/halit/qaalid kal khal, khalida/khaleda/khalidah/kaleda
khalil/khaleel/kaleel/halil/khallil/ibrahimkhalil kal, khan/kahn/khaan/cann
khatun/khatoon/khatoun/hatun/khaton/khanam, khanum/khanom/khanam/khanoum/hanim, khurram/khuram/khurum/khoram/kuram
khurshid/khursheed/khorshed/korshed, laiba/layba/leiba/laybah/laibah
laila/layla/leila/leyla/lailah/laylah/lila/leilah/laylaa/lela lay, latif/lateef/latiif/letif
latifa/lateefa/latifah/lateefah/latifat, lina/leena/linah, lubna/loubna/lubnah/lobna
luqman/lukman/luqmaan/loqman/lokman/luqmon/lukmaan luq luke, maheen/mahin/maahin, mahira/maheera/mahirah
mahnoor/mehnoor/mahnur/mahanoor/maanoor noor, maha/mahaa/maaha, mahbub/mehboob/mahboob/mahbubur/mehbub/mahabub mab
mahdi/mehdi/mahdy/mahady/mahadi/maadi/mehti, majid/majeed/maajid/medjid/madjid/mejid maj, majida/majeeda/majidah
malaika/malaikah/malayka/malika/maleika mal, malik/malek/maalik/mallick/maleek/mallik/melik/malike/melek mal
malika/maleeka/malikah/malaika, mansoor/mansur/mansour/mansoour/mansor/mensur man manny
manzoor/manzur/manjur/monzur/manzour, maqsood/maksud/maqsud/maksood/makhsud
mariam/maryam/mariyam/miriam/maryum/marium/meryem/maryama/mariama/meriem/mariem/maryan/maream/meriam/maryaam/myriam mary mari mar mimi maz mia
mariya/maria/mariyah/mariah/maariya mari, marwa/marwah/merve/maroua/marwaa, marwan/marouane/merwan/marwaan
maryam mary, masood/masud/masoud/massoud/masuud/mashud/mesut, masuma/masooma/masoumeh/masumah, mehak/mahek/mehek/mahak
mehreen/mahreen/mehrin, mehwish/mahwish/mehvish, miah/mia/mea/meah/mian/miya/miyah/mya/miaah
mikail/mikaeel/mikhail/mikaeil/mikal/michael/mikaail mik mike, mina/meena/minah, minahil/menahil/minaal/minhal
mirza/mirzaa/meerza, misbah/mishbah/mesbah, moeen/moin/mueen/muin/moinuddin
moosa/musa/mousa/moussa/mussa/muse/muusaa/mosa/muusa/moses/muuse, mohsin/muhsin/mohsen/mohcine/moshin/mohssine mo
momin/mumin/momen/moumen/mominul, mona/muna/mouna/monah mo, monir/munir/muneer/mounir/monier/muniir
monira/munira/muneera/mounira/muniira, moniba/muniba/muneeba/monibah, mubarak/mobarak/mubarek/mobarok/mubaarak
mubashir/mubasher/mobashir/mobasher/mubashar mub, mudassar/mudasser/mudasir/mudassir mud
mujahid/mojahid/mujahed/mujaahid, mujib/mujeeb/mojib, mukhtar/muktar/mokhtar/mukhtaar/muhtar
mumtaz/momtaz/mumtaaz/mumtaj/mumtez, muneeb/munib/monib, murad/mourad/muraad/murat
murtaza/mortaza/murtadha/morteza/murtuza/mortada/murtada, musab/musaab/mussab/mosaab, musarat/mussarat/musarrat
mushtaq/moshtaq/mushtak/mustaq/mustak mush, muslim/moslem/mouslim/muslima/mosleh
mustafa/mustapha/moustafa/mostafa/mustafah/moustapha/mustaf/mostofa/mostapha/mustaffa mus musty mo stafa
mustaqim/mustakim/mostakim/mustaqeem/mustakeem, mutahir/mutahar, muzaffar/muzafar/mozaffar/muzaffer/muzafer
muzammil/muzamil/mozammil/muzzammil/muzamill muz, nabeel/nabil/nebil/nabiil/nabill nab
nabeela/nabila/nabilah/nebila/nabeelah nab, nadeem/nadim/nadem/nedim/naddem nad
nadia/nadiya/nadiyah/nadya/naadia/nadiah nad, nadir/nader/nadeer, nafeesa/nafisa/nafisah/nafissa/nafissatou/nefise naf
naeem/naim/nayeem/nayim/naeim/naem/neem/naiem, naeema/naima/naimah/nayeema/naema/nacima/naeemah/nimo/naciimo
naheed/nahid/nahida/naheeda, nahla/nehla, naila/naela/nailah/naylah/nayla, najma/najmah/nejma/nazma/najmo
naseem/nasim/nessim/nasima/nassim/naseam, naseema/nasima/nassima/nashima
naseer/nasir/nasser/naser/nazir/nassir/nacer/naasir, nasreen/nasrin/nesrin/nasrine/nashrin/nazreen/nasren/nesrine nas
nauman/numan/noman/nouman/noaman/numaan, naveed/navid/nawid/naved/nevid/navead nav, nawal/nawaal/noual/nawel/naoual
nawaz/navaz/nawaaz/newaz naw, nayab/naayab, nazia/naziya/nazya/nazeeya/naziah/naazia naz, nazim/nazeem/nazem/nadhim
nazir/nazeer/nadhir/nazar, nazira/nazeera, nazma/najma, nazmin/nazmeen/najmin, nazneen/naznin/najnin, nazreen/nazrin
nida/needa/nidah, nighat/nigat/nighet, nihal/nihaal/nehal, nimra/nimrah/nemra, nisar/nissar/nesar/nisaar
nizam/nezam/nizaam, noman/nauman, noor/nur/nour/noora/nuur/noore/nore/noer/nura, noorjahan/nurjahan/nurjehan noor
nora/noora/nura, nosheen/noshin/nausheen/nousheen/naushin, nuh/noah/nooh/nouh/noh, numan/nouman
nusaybah/nusaiba/nusayba/nusaibah/nusseibah, nusrat/nusrath/nosrat/nusret nus
omar/umar/umer/omer/oumar/oumer/cumar/umarr/ommar om omz, osama/usama/ossama/usamah/oussama/usaama os
osman/usman/uthman/othman/uthmaan/usmaan/othmane/osmaan/cusmaan/ousmane/outhman/ozman/ousman us oz ozzy usi usy os
parveen/parvin/perveen/parvine/perwin/pervin/parvene/parbin/parven parv
parvez/pervez/pervaiz/parvaiz/parwez/perwez/pervais parv, qadir/kadir/qader/kader/qadeer/khadir/kadeer
qais/qays/kais/qaiss/kays, qamar/kamar/qamer/komor/quamar
qasim/qassim/kasim/qasem/kassim/kassem/kasem/quasim/qaasim/cassim kas qas kaz, qayyum/qayum/quayum/kayum/qayoum/kaiyum
qudsia/kudsia/qudsiya, quratulain/kuratulain annie, rabia/rabiya/rabiah/rabiyah/rabea/rabiatou/rabiaa/robia rabs
rabeea/rabi, raees/rais/rayees/raeez/raes, rafay/rafey, rafi/rafee/raffi/rafie raf
rafiq/rafeeq/rafique/rafik/rofik/rofique/rafic raf, raheel/rahil/raheal
raheem/rahim/raheim/rehim/rahiim/rohim/ruhim rah, raheema/rahima/rahimah/rohima/rahiima, rahma/rahmah/rahmo/rehma
rahman/rehman/rahmaan/rohman/raman/rahaman/rehmaan/rahmann/rohoman, rahila/raheela/rahela/raheelah
raisa/raeesa/raeesah/raisah, raja/rajah/rajaa, rameen/ramin, ramiz/rameez/rames/ramis, ramla/ramlah/ramlo
rana/raana/ranah, rania/raniya/raniyah/ranya/raania, raqiya/ruqayya/raqia
rashid/rasheed/rachid/reshid/rashed/rashiid/rasched/raschid/rashad/resit rash raz
rashida/rasheeda/rachida/rashidah/rasheda/rasheedah, rasul/rasool/rassoul/rasoul/resul, rauf/raouf/rawuf/raoof/rouf
raza/reza/rada/ridha/rida/razaa/riza raz, razia/raziya/raziah/rozia/raziyah/radhia raz
raziq/razaq/razzaq/razak/razzak/rezaq/rizak raz, rayan/rayyan/rayaan/rayhan/ryan/raiyan/rayane/rayen ray
rehan/raihan/rayhan/rehaan/rihan/reyhan/raihaan, rehana/raihana/rayhana/reyhan/rihana/rehanna/ruhana
reem/rim/riim/ream, reema/rima/rimah/reemah, rida/ridha/reda/ridah
riaz/riyaz/riyadh/riyad/reaz/riaaz/riad/ryad/riyaad
rizwan/rezwan/ridwan/rizwaan/redwan/radwan/redouane/ridwaan/ridwane/rizvan riz rizzy, rizwana/rezwana/rizwaana riz
robina/rubina/rubeena/robeena/rubinah
rokeya/rukia/ruqayya/rokia/ruqayyah/ruqaya/rukaya/ruqaiyah/rukayat/rukhaya/ruqiya/ruqia/ruqaiya/rokaya/rukayya/ruqqayah/rukiya ruqs ruky roky roqs
rukhsana/ruksana/rukhsaana/ruqsana/roksana/rukshana/roxana/ruxana ruks ruksy, rukhsar/ruksar
rumaisa/rumaysa/rumaisah/rumaysah/romaisa, saad/saed/saaid/saadh/sad, saba/sabah/sabaa, sabeeha/sabiha/sabihah
sabir/saber/sabeer/sabbir/sabirr, sabira/sabeera/sabirah, sabina/sabeena/shabina/sabena/sobina sab
sabrina/sabreena/sabrin/sabreen/sabriina, sadaf/sadef, sadia/sadiya/sadiyah/saadia/sadiah/saadiya/sadio sad
sadiq/sadik/sadeeq/siddiq/saddiq/sadique/sadeq/sadek/saadiq/sediq
saeed/said/sayeed/saed/saaid/sayed/seed/sayid/siciid/saeid/saied/seyed
saeeda/saida/sayeeda/saidah/sayeda/saeedah/saidatou, safa/safaa/safah/sefa
safia/safiya/safiyah/saffiya/safiyyah/sofia/safiyya/safiah/saafia/saffiyah/safiatou/sophia saf safi saffy
sahar/saher/sehar/seher/sahr/sahaar, sahil/saahil/saheel, sahra/zahra/sahrah, saif/sayf/seif/saiff/seyf/saef saifi
saima/saimah/sayma/saeema/syma/shaima, saira/sairah/saaira/sayra/syra/saeera sai, sajid/sajeed/sajed/sadjid/saajid saj
sajida/sajeda/sajidah/sajeeda saj, sakina/sakinah/sakeena/sekina/sakeenah/sukaina/sakiina/skina
salah/saleh/salih/salaah/sallah/salaax, salahuddin/saladin/salahudin/saladdin/salehuddin/salaudin/selahattin salah sal
salam/salaam/selam/salem, salim/saleem/selim/salem/saliim/sallim sal, salima/saleema/salimah/saliima/selima sal
salma/salmah/selma/salmaa/solma sal, salman/salmaan/selman/suleman sal, saman/samaan/sumaan
sameer/samir/sameir/semir/samiir sam, sameera/samira/samirah/samera/sameerah/samiira/sumera sam sami
sami/samee/sammy/saami/sameh sam, samia/samiya/samiyah/saamia/samya/sameeya/samiah sam
samina/sameena/saminah/shamina/shameena sam, samiullah/samiulla sami, sana/sanaa/sanah/sanna/sunna
saniya/sania/saniyah/saniah/saaniya, saqib/sakib/saquib/saqeeb/saakib/shakib saq, sarfraz/safraz/sarfaraz/serfraz saf
sarwar/sarvar/server/sorwar, sara/sarah/saarah/sahra/saara/sarra, sattar/satar/settar, saud/saood/sooud
sawda/sauda/sawdah/soda, sayed/syed/sayyid/saeed/said/seyed/sayyed/sid/syeed/syid/sayid/seyyid/saiyed
sayeeda/syeda/sayeda/saida/sayyida, shaban/shabaan/shaaban/saban/chaabane, shabana/shabaana/shabanah shab
shabbir/shabir/shabeer/sabbir/shubir/shabber shab, shabnam/shabnum/shabnom/shebnam shab, shad/shaad, shafaq/shafak
shafi/shafee/shafie, shafiq/shafeeq/shafique/shafik/shofiq/chafik/shofik/shofique, shafqat/shafkat
shagufta/shagufa/shugufta, shah/shaah/sha/cha/shaha, shaheen/shahin/chahine/shaheena/shahine/shaheem/sahin/saheen
shahid/shaheed/shahed/shaid/shahead/chahid/sahid/shohid sha shay, shahida/shaheda/shaheeda/shaida
shahnaz/shehnaz/shanaz/shahnaaz/shehnaaz/sahnaz shaz naz, shahzad/shahzaad/shehzad/shazad/shezad/sheraz/shehzaad shaz
shahzadi/shehzadi/shazadi, shahzaib/shazaib/shahzeb/shehzeb/shahzeib shaz zaib, shaista/shahista/shaysta
shaikh/sheikh/sheik/shaykh/shaik/sheykh/cheikh/seikh/sheekh, shakil/shakeel/shakiel/shakeal/chakil/sakil shak
shakila/shakeela/shakilah/shakela/shakeelah shak, shakir/shaker/shakeer/chaker, shakira/shakirah/shakeera/chakira shak
shama/shamah/shamaa, shamim/shameem/shamima/samim/chamim sham, shamima/shameema/shamim/samima sham
shams/chams/shamsuddin, shamsa/shamso/shamsah/chamsa, shanaz/shahnaz
sharif/shareef/sherif/cherif/sharef/shariif/sarif/serif, sharifa/shareefa/sherifa/cherifa/sharifah/sharifo
shariq/sharik/sharique, shaukat/shawkat/showkat/shoukat/chawkat/sevket, shayan/shayaan/shayyan
shazia/shaziya/shahzia/shaziah/chazia/saziya shaz, shehla/shahla/shaila, sheraz/shiraz/sheeraz/shirazi/shahraz shez
shereen/shirin/sherin/shireen/cherine/shirine/sherine shez, sheema/shima/sheyma/shaimaa/shaima/chaima/shayma/seyma
shoaib/shoib/shuaib/shuayb/shoeb/shohaib/choaib/shuaibu/shueb sho, shumaila/shumayla/shamaila/shumila, sibtain/sibtayn
siddique/siddiqui/siddiq/sadiq/siddiqi/sidique/siddiqee/sidiqi/seddik/seddiq/siddiki/siddeeq sid
siddiqa/siddika/sadiqa/sadika, sidra/sidrah/sedra/sidratul sid
sikander/sikandar/iskander/secunder/iskandar/sekander/skander/sikandr alex, sobia/sobiya/sobiah/soubia, sofia/safiya
sohail/suhail/sohael/suhayl/souhail/suheil/soheil/sohayl/suhayel soh
sohaib/suhaib/suhayb/sohayb/souhaib/shoaib/suhaeb, sohrab/suhrab, soraya/suraya/thuraya/surayya/sorraya/thoraya/soreya
subhan/sobhan/subhaan/sobhaan, sufyan/sufian/sofiane/sufyaan/soufiane/sofyan/sufiyan/sofian suf, sughra/sugra
suhana/sohana/suhaana, sukaina/sukayna/sakina
suleman/sulaiman/suleiman/sulayman/soliman/solomon/suleyman/soulaymane/souleymane/suleymaan/sulieman/sulaymaan/saleban/salebaan/solayman/slimane/sulaman/sulimon sul sully sulay sules slim
sulaim/sulaym, sultan/sultaan/soltan/sulthan sul, sultana/sultaana/soltana/sulthana
sumaira/sumera/sumayra/sameera/sumairah/somera sum
sumayyah/sumaya/sumaiya/sumayya/sumaiyah/sumeya/somaya/soumaya/sumaia/sumia/sumeyye/soumia/sumeyah/sumayah/sumeyya/somaia/sumaiyya sum sumi summy maya
sundas/sundus/soundous, tabassum/tabasum/tabassam/tobassum tab, taha/tahaa/taaha
tahir/taher/taheer/tahar/thahir/daahir tah, tahira/tahirah/taheera/taherah/tahera/tahereh/taheerah tah
tahmid/tahmeed/thahmid, tahmina/tahmeena/tehmina/tehmeena/thamina/tahminah/tamina/thahmina/tamanna tam tams
tahsin/tahseen/tehseen/tehsin, taiba/tayba/tayyiba/tayyeba/tayyaba/tayibah/taibah, talal/tallal
talha/talhah/tallha/tahla tal, tamim/tameem/temim tam, tania/taniya/taania
tanveer/tanvir/tanwir/tanver/tanweer/tanbir tan, tanzeel/tanzil/tanzila/tanzeela, taqi/taki
tariq/tareq/tarik/tarek/tariqe/tareeq/tarique/tarrick/taaraq/tarok/tariku taz tar
tasleem/taslim/taslima/tasleema/taslime, tasmia/tasmiya/tasmiyah/tasmeea
tasneem/tasnim/tasnime/tesnim/tasnima/thasneem taz tas, tayyab/tayab/taib/tayeb/taieb/tayyib/toyeb/taiyab
taufiq/tawfiq/toufik/taufeeq/tawfeeq/tofik/tevfik/toufiq/taofeek/tawfik, tehreem/tahreem/tehrim
toseef/tauseef/tousif/tawseef/touseef/tausif, ubaid/ubayd/obaid/ubaidullah/obeid/ubeyd/cubayd
ubaidah/ubaida/obaida/obayda, ulfat/olfat, umair/umayr/omair/umaer/umeir/umayer um
umaima/umaimah/omaima/oumaima/umayma, umama/umamah/omama, umar/omar, umera/umaira/humaira, unaisa/unaysa
urooj/uruj/aruj, usman us, uzair/uzayr/ozair/uzaair/ozayr uz, uzma/uzmah/ozma uz, wadud/wadood/wadoud
wafa/wafaa/vefa/ouafa, wahab/wahhab/wahaab/vahab, waheed/wahid/wahied/ouahid/vahid/wahed
waheeda/wahida/vahida/wahidah, wajid/wajeed/vajid/wajed, wakil/wakeel/vakil
waleed/walid/walead/oualid/waliid/velid/walide, wali/waly/vali/ouali, waqar/wakar/vaqar/waqaar/wiqar
waqas/wakas/waqqas/waqaas/vaqas waq, waris/warris/vares, waseem/wasim/wassim/vasim/ouassim/vaseem/wasem waz was
wazir/wazeer/vazir, yacoub/yaqub/yakub/jacob/yakoub/yaqoob/yacob/yakoob/yaqoub/yacqub/jakub/yaacob yak yaks yakz
yahya/yahia/yahyah/yehia/yahiya/yehya/yaya/yihya john yah
yasin/yaseen/yassin/yacine/yassine/yasseen/jasin/yasiin yas yaz, yasir/yasser/yaser/yassir/yasar/jasir yas yaz
yasmin/yasmeen/jasmine/yasmine/yasmina/jasmin/yassmin/yazmin/yesmin/yasemin/jesmin/jasmeen/yasmeena/yasmiin yas yaz yazzy min
younis/yunus/younes/yunis/younus/yunos/yonis/yonus/younas/yonas/unus jonah yun yoni
yusra/yousra/yusrah/youssra/yusraa
yusuf/yousuf/yousef/youssef/yusef/yosef/usuf/yousif/yusif/yousaf/yusuff/yousouf/yusouf/youssouf/yusof/yuusuf/yoosuf/isuf/yosif/yossef/yusup/jusuf/yussuf joseph yus yous yusi joe
yumna/yomna/youmna/yumnah, zafar/zafer/zaffar/dhafer/zaphar zaf, zaheer/zahir/zaher/dhahir/dahir/zahiir zah
zaheera/zahira/zahirah/zahera zah, zahid/zaheed/zahed/zaheid/zayed zed, zahida/zaheda/zahidah/zaheeda
zahoor/zahur/zuhur/zohur, zahra/zahrah/zara/zehra/zohra/zahraa/zohrah/sahra/zarah/fatimazahra zaz, zaib/zeb
zaid/zayd/zaeed/zayed/zeid/ziad/sayid/zade zay, zain/zayn/zane/zein/zayne/zaine/zaiyn/zayen/zen zay
zainab/zaynab/zeinab/zenab/zaineb/zaynub/zineb/zeyneb/zeynep/zenub/zainub/zinab/zeenab/zynab/sainab/zaynabou/zainabu/zaenab/zanib/zainabb zay zai zainy zee zed
zaira/zayra/zairah/zahira
zakariya/zakaria/zachariah/zakariyah/zakariyya/zekeriya/zakria/zakariyaa/zackaria/zacharia/zakarya/zakiriya/sakariya/zackariya/zakeriya/zakarie zak/zac/zack zaki zach
zaki/zaky/zakki/saki zak, zakia/zakiya/zakiyah/zakiyyah/saki/zekiye/zakiah zak
zakir/zaker/zakeer/jakir/dhakir/jaker zak, zaman/zamaan/jaman/zemaan, zara/zahra
zareen/zarin/zarine/zerin/zareena/zarina, zarina/zareena/zarinah/zerina
zeeshan/zishan/zeshan/zeesan/zeishan/jeeshan/zeeshaan zee zesh shan, zeenat/zinat/zeenath/zenat/jeenat/zeenate/zinet
zia/ziya/ziaa/zeya/ziyah, ziad/ziyad/zeyad/ziyaad/zeid zee, zobia/zubia/zoobia
zohaib/zuhaib/zuhayb/zoheb/zuheb/zohayb/zohiab zo, zoya/zoia/zoyah/soya
zubaida/zubeda/zubayda/zobaida/zubeida/zubaidah/joubeda
zubair/zubayr/zubaer/zobair/zuber/zubeir/jubair/jubayer/zoubir/zuberi/zobayer/zuabir zub zubi, zuhra/zohra
zulaikha/zuleikha/zulekha/zuleika/zulaykha/zulaika/zuleykha/julekha/zulikha zu
zulfiqar/zulfikar/zulfiqaar/zulfkar/julfikar/zulficar/zulqarnain zulf zulfi, zunaira/zunairah/zunera/zunayra
zuhair/zuhayr/zoheir/zohair/zoheer
`),
  spellings(`
afzal afzall, akhtar akther akter, ansari ansary ansarie, arain arian, aslam aslum, awan awaan aawan, aziz azeez
bajwa bajwah, baksh bakhsh bux buksh bax bucks, baloch balouch baluch balochi, bashir basheer, begum begam
bhatti bhatty batti bhattie, bhutta bhutto butta, bukhari bokhari bukhary bokharee, butt but bhat bhatt
chaudhry chaudhary choudhury chowdhury chaudhri choudhry chowdhry choudry chaudry choudhary chaudhuri chowdhary chodhry choudhuri chowdury chaudury chawdhury chowdhuri choudury choudhery
dar daar, farooqi faruqi faruki farooqui farouqi, gilani jilani geelani gillani jeelani ghilani
haq haque hoque huq hak hoq huque haqq, hashmi hashemi hashimi hachemi, hayat heyat, islam islom
janjua janjuah junjua, jamil jamel, kazi qazi kazee quazi qadi cazi, kayani kiani kyani keyani
khalifa khalifah khalif khaleefa, khan kahn, khokhar khokar kokhar, khawaja khwaja khawaj khuwaja
laskar lashkar loskor, mahmood mehmood, majumdar mojumder majumder mozumder, malik mallick, memon maimon, mirza mirja
mughal moghul mogul mughul mogal moghal, munshi munshee moonshi, nawab nowab, naqvi nakvi naqwi naqavi
paracha piracha, patel patail, pasha pacha, pirzada peerzada
qureshi quraishi qureishi kureshi qureshy koreshi quraeshi quereshi kuraishi, rahman rehman, raja rajah
rajput rajpoot, rana ranna, rashid rasheed, rizvi razvi rizwi rezvi ridvi, saeed sayeed, sarwar sarvar, sheikh shaikh
shah shaw, sharif shareef, siddiqui siddiqi siddiquee sidiqui siddiqie, talukdar talukder talokdar talukdhar
tarar tarrar, ullah ulla uallah oullah, uddin udin din ud deen, yousaf yusuf yousuf yousef, zaidi zaydi zaide
zaman zamman, sardar sarder sirdar, sarkar sircar sarker, mondal mandal mondol mundal, molla mollah mulla mullah
mia miah miya meah mian, matin mateen, nessa nisa nissa nesha nisha, khatun khatoon, bibi beebee, jan jaan
kausar kauser, akram akrum, hajji haji hadji haaji, hafiz hafeez, imam emam
jaffer jafar jaffar jafri jaafar jafer cafer, jaffri jafri jaffery, kadir qadir, karim kareem, kamara camara
lodhi lodi lodhy, mansuri mansoori, momin momen, noorani nourani nurani, osmani usmani uthmani, patwary patwari
pathan patan, ravat rawat, saleh salah saley, vohra vora bohra, wali waly
`),
]
