// Hindu, Sikh, Jain, Tamil, Nepali, Sinhala and South Indian Christian names.
// Written for this project from general knowledge of the names in use; nobody of the communities has checked it yet:
// the partnership may add and correct on a screen.

import { fullAndShort, spellings } from './notation.ts'

/** Indian, Nepali and Sri Lankan given and family names in their spellings, with short forms; unchecked so far. */
export const indian = [
  fullAndShort(`
aarav/arav/aarov, aaditya/aditya/adithya/aditiya adi, aditi/adithi/aditee adi, advait/adwait adi, ajay/ajai/ajey aj
ajit/ajeet/ajith, akash/aakash/akaash kash, akshay/akshai/aksay ak, amandeep/amandip/amundeep aman/amman mandy deep
amanpreet/amanprit aman preet, amar/amer/ammar, amardeep/amerdeep amar, amarjit/amarjeet/amerjit amar amo jit
amit/ameet/amith am, amita/ameeta, amrit/amreet/ambrit am, amrita/amritha/amreeta am, amritpal/amritpaul amrit pal
anand/anant/ananda, ananya/ananyaa/anania anu, aneesh/anish/anees, anil/aneel, anita/aneeta/anitha ani
anjali/anjalee/anjaly anj anju/anjoo, ankit/ankith/anket, ankita/ankitha, anoop/anup/anupe
anushka/anoushka/anuska anu, anuradha/anuraadha anu radha, arjan/arjun/arjen/arjuna arj aj, archana/archna archie
aravind/arvind/arvinder/arwind, arvinder/arwinder/arvindar arv, aruna/arunah, arun/aroon, asha/aasha/ashaa
ashok/asok/ashoka, ashwin/aswin/ashvin/asvin ash, avtar/autar/avatar avi, avni/avnee/avani, baldev/baldeo bal
baljit/baljeet/balgit bal bally jit, baljinder/baljindar bal, balraj/balraaj bal raj
balvinder/balwinder/balvindar/balwindar bal bally, balwant/balvant bal, balbir/balveer bal, bhavesh/bavesh bhav
bhavin/bavin bhav, bhavna/bhavana/bavna bhav, bhavini/bhavinee, bhupinder/bupinder/bhupindar bhups
bikram/vikram/bickram, bina/beena/veena, bipin/vipin, chandra/chandar/chander chan, chandni/chandani
charan/charn/carn, charanjit/charanjeet/chranjit charn chaz jit, chetan/chethan/chaitan chet, chirag/chiraag
daksh/dakash, daljit/daljeet dal jit, dalvinder/dalwinder/dalbinder dal, darshan/darshana/dharshan
davinder/devinder/davindar/dewinder/devindar dav dev, deepa/dipa, deepak/dipak/deepac/deepack deeps
deepika/dipika dips deep, deepti/dipti/deepthi, dev/deva/deb, devi/devee/debi, dhara/dharah, dharmesh/darmesh dharm
dharminder/darminder, dhruv/druv/dhruva/dhruw, dilip/dileep, dinesh/dineash/dhinesh, diya/dia/dhiya/deeya
divya/divia/dhivya/dibya div, diljit/diljeet dil, gagandeep/gagandip gagan deep, ganesh/ganesha/kanesh
gaurav/gourav/gaurab, gauri/gowri/gouri/gowry, gautam/gowtham/gautham/goutam, geeta/gita/geetha/githa/geetah
girish/gireesh, gobind/govind/govinda, gopal/gopaal, gurdeep/gurdip gur deep, gurinder/gurindar gur inder
gurjit/gurjeet gur jit, gurmeet/gurmit/gurmith gur, gurpreet/gurprit/gurpreeth gur gurps preet
gurvinder/gurwinder gur, hardeep/hardip har deep harry, hari/haree/harry, harinder/harindar har
harish/hareesh/haresh/harris, harjinder/harjindar har, harjit/harjeet/harjith har harry jit, harleen/harlean
harmeet/harmit harry, harminder/harmindar har, harpreet/harprit/harpreeth harps harry preet har, harsh/harsha/hersh
harshad/harshadh, harvinder/harwinder/harbinder harv harry, hema/hemma, hemant/hemanth, heena/hina, hetal/hetel
himanshu/himansu, hiren/heeren/hiran, hitesh/hiteesh/hetesh hit, inder/indar/indra
inderjit/inderjeet/indarjit inder jit, inderpal inder, indira/indra, isha/eesha/ishaa, ishaan/ishan/eshan/eshaan ish
jagdeep/jagdip jag, jagdish/jagdeesh jag, jagjit/jagjeet/jagjith jag jit, jai/jay/jaya/jei, jaimin/jaymin
janaki/janki, jas/jass/jaz, jasbir/jasvir/jasveer/jasbeer jas jaz, jasdeep/jasdip jas, jaskaran/jaskarn jas karan
jaskiran jas kiran, jasleen/jaslin jas, jasmeet/jasmit jas, jasmin/jasmine jas, jaspal/jaspaul jas pal
jaspreet/jasprit/jaspreeth jas jaz preet, jasvinder/jaswinder/jasbinder/jasvindar jas jaz vin, jaswant/jasvant jas
jatin/jateen/jathin, jatinder/jitinder/jatindar jat, jayesh/jaiesh jay, jayshree/jaishree/jayashree/jayshri/jaysri jay
jayanthi/jayanti jay, jeevan/jivan/jiwan/jeewan jeev, jignesh jig jiggy, jigna/jignah, jiten/jitain
jitendra/jitender/jeetendra jit jitu, joginder/jogindar jogi, jyoti/jothi/jyothi/joti/jotee jo, kabir/kabeer
kailash/kailas, kajal/kaajal kaj, kalpana/kalpna, kalpesh kal, kamal/kamaal/kemal, kamaljit/kamaljeet kamal kam jit
kamlesh/kamalesh/kamleshwar, kamini/kaminee, karan/karun/karn/karen, karanjit/karanjeet karan, karamjit/karmjit karam
karishma/karisma/charisma kaz, karthik/kartik/karthick/kartick karti, kavita/kavitha/cavita/kaveeta kavi kav
kavya/kaviya/kavia kav, kaushik/koushik/kowshik/kaushick, ketan/kethan/kaitan, khushi/kushi/khushee, kinjal/kinjel kin
kiran/kyran/kieran/keeran/kirran kir, kirandeep/kirendeep/kirandip kiran kir, kirit/keerit, kirpal/kirpaul
kishan/kishen/krishan/kissan kish, kishore/kishor/kishour kish, komal/komel/kommal
krishna/krishnan/krishnah/kirshna krish, krish/krrish, kritika/krithika/kirthika, krupa/kripa/crupa
kuldeep/kuldip/kuldeip kul deep, kuljit/kuljeet kul jit, kulvinder/kulwinder/kulbinder/kulvindar kul
kulwant/kulvant kul, kulbir/kulveer, kumar/kumaar/cumar, kunal/kunaal/kunall, kusum/kusam, kush/kuush
lakhbir/lakhvir/lakhveer lakh, lakhvinder/lakhwinder/lakvinder lakh lucky, lakshmi/laxmi/luxmi/lakshmy/lukshmi lax
lalit/laleet/lalith, lalita/lalitha/laleeta, lata/latha, leela/lila/leelah, madhav/madhava, madhu/madu/madoo
madhuri/madhuree, mahendra/mahender/mahinder/mohinder/mahendran, mahesh/maheesh/mahaesh, malini/malinee
mamta/mamata/mamtha, mandeep/mandip/mundeep mandy man deep, manesh/manish/maneesh, mani/manny/manee
manisha/maneesha/manesha mani, manjeet/manjit/manjith man manj jit, manjinder/manjindar manj
manju/manjoo/manjula/manjulah, manoj/manoje/manooj, manpreet/manprit/manpreeth man manny preet, mansi/mansee
manvir/manveer/manbir/manvier man, mayur/mayoor, mayuri/mayooree, meena/mina/meenah, meenakshi/minakshi/meenaxi meena
meera/mira/meerah/myra, megha/mega/meghaa meg, meghna/megna meg, milan/mylan, minal/meenal, mital/mittal/mithal
mitesh/mithesh, mohan/mohun/mohana/moohan, mohinder/mahinder/mohindar mo, mohit/moheet, monika/monica
mukesh/mookesh/muckesh muk, muralee/murali/muraly, naina/nayna/neena, nanda/nandha, nandini/nandhini/nandinee nan
narinder/narender/narindar/narendra/nirinder nari, naresh/nareesh, naveen/navin/naveene/nawin nav
navdeep/navdip/navjeep nav, navjot/navjoth/navjote nav, navneet/navnit/navneeth nav, navraj/navraaj nav, neel/nil/neal
neelam/nilam/neilam, neeraj/niraj/neraj/neerej, neeta/nita/neetha, neha/nehaa/nehah
nikhil/nikil/nickhil/nikhill nik nick, nikita/nikitha/nikkita niki nikki, nikesh/nickesh nik, nilesh/neelesh nil
nimesh/nimeesh, nirav/neerav, nirmal/nirmaal/nirmall, nirmala/nirmalah, nisha/neesha/nishaa nish
nishant/nishanth/nishaant nish, nitesh/nitish/niteesh nit, nithya/nitya/nithiya, nitin/nithin/niteen, om/aum
onkar/omkar/ongkar/onkaar, palvinder/palwinder, pankaj/punkaj, paramjit/paramjeet/parmjit/parmjeet param pam jit
parminder/paraminder/parmindar/parvinder/perminder pam parm, parth/partha/paarth, pavan/pawan/pavun/pavaan pav
pavandeep/pawandeep/pavandip pav, pooja/puja/poojah/pujah, poonam/punam/poonum, prabhjot/prabjot/prabhjoth prab
prabhdeep/prabdeep prab, pradeep/pradip/pradeepe, prakash/prakaash/parkash, pramod/parmod, pranav/pranab/pranaav
prashant/prasanth/prashanth, pratik/prateek/pratheek, pratap/prathap, praveen/pravin/praween/praveena
preet/prit/preeth, preeti/priti/preethi/preety/preetie, prem/prame, premila/pramila
priya/pria/preya/preeya/priyah/priyaa pri, priyanka/prianka/preyanka/priyankah pri priya, pritam/preetam/pritham
pritesh/pretesh, punit/puneet/punith, purvi/poorvi, radha/raadha, radhika/radika rads, rahul/raahul/rahool
raj/raaj/raje, raja/rajah, rajan/rajun/rajen, rajani/rajni/rajnee, rajbir/rajvir/rajveer raj, rajdeep/rajdip raj
rajeev/rajiv/rajiev/rajeeve raj, rajesh/rajeesh/rajaish raj, rajinder/rajender/rajindar/rajendra/rajendran raj
rajpal raj, rajvinder/rajwinder/rajbinder/rajvindar raj, rajnish raj, rakesh/rakeesh/raakesh, ram/raam/rama
ramesh/rameesh/ramaish, raman/ramun, ramandeep/ramandip raman, ramanjit raman, ranbir/ranvir/ranveer/ranbeer ran
ranjit/ranjeet/ranjith/renjith ran jit, ranjana/ranjna, rashmi/rashmee rash, ravi/ravee/rabi rav
ravinder/raveinder/rawinder/ravindar/ravindra/ravindran rav ravi, reena/rina/reenah, reeta/rita/reetha
rekha/reka/raykha, renu/raynu, ria/riya/rhea/riyah/rhia, rishi/rishee/rushi rish, ritesh/rithesh/retesh
ritika/rithika, ritu/reetu/rithu/reethu, rohan/rohun/rohaan ro, rohini/rohinee, rohit/roheet/rohith ro, roop/rup/roope
roopa/rupa, rupal/roopal, rupinder/roopinder/rupindar rup, roshan/roshaan/rosshan rosh, roshni/roshnee/roshini rosh
ruchi/roochi, sachin/sacheen/sachine sach, sahil/saahil, samir/sameer sam
sandeep/sandip/sundeep/sandeip/sundip sandy deep san, sangeeta/sangita/sangeetha/sungita sang
sanjana/sanjna/sanjanah sanj, sanjay/sanjai/sunjay/sanjey/sanjaya sanj, sanjeev/sanjiv/sanjeeve/sunjeev sanj
sanjit/sanjeet sanj, santosh/santhosh/santokh, sapna/sapnah/swapna, saraswati/sarasvathi/saraswathi
sarabjit/sarbjit/sarabjeet/sarbjeet sarab sab, sarita/saritha/sareeta, satbir/satvir/satveer sat
satinder/satindar/satender sat, satish/sateesh/satheesh/sathish sat, satnam/satnaam sat, satpal/satpaul sat
satvinder/satwinder/satbinder/satvindar sat, satwant/satvant sat, saurabh/sourabh/saurab/sourav
savita/savitha/saveeta sav, seema/sima/seemah, shalini/shalinee/salini shal, shankar/shanker/sankar/shanka
shanti/shanthi/shantee/santi, sharan/sharon/sharn, sharda/sharada, sharmila/sharmilla/charmila, shashi/sashi/shashee
sheetal/shital/sheethal/shetal, sheila/sheela/shila, shilpa/silpa/shilpah, shiv/shiva/siva/shivaa
shivani/shivanee/sivani/shivaani shiv, shivam/sivam, shobha/shoba/sobha, shraddha/shradha/sraddha
shreya/shriya/shreyaa/shreeya shrey, shruti/sruti/shruthi/sruthi, shweta/sweta/shwetha/swetha, shyam/sham/shaam/shiam
simran/simrun/simren/simrin sim simi, simranjit/simranjeet simran sim, simarjit sim, sita/seeta/sitha/seetha
smita/smitha/smeeta, sneha/snehaa, sonal/sonel, sonam/sonum, sonia/soniya/sonya, sukhbir/sukhvir/sukhveer/sukbir sukh
sukhdeep/sukhdip/sukdeep sukh, sukhdev/sukdev sukh, sukhi/sukhy/sukie, sukhjinder/sukhjindar/sukjinder sukh
sukhjit/sukhjeet/sukjit/sukhjeeth sukh sukhi jit, sukhmani/sukhmanee/sukmani sukh, sukhpal/sukpal sukh
sukhpreet/sukhprit/sukpreet sukh preet, sukhraj/sukraj sukh
sukhvinder/sukhwinder/sukvinder/sukwinder/sukhbinder/sukhvindar sukh sukhi suki, sukhwant/sukhvant sukh, suman/sumun
sumit/sumeet/sumith, sumita/sumitha, sunil/suneel/sooneel/sunill sunny, sunita/suneeta/sunitha/suneetha sunny
sunny/sunney, surbhi/surabhi, suresh/sureesh/suraish, surinder/surender/surindar/surendra/surendran sur
surjit/surjeet/surjith sur jit, surya/suriya/suria, suraj/sooraj/suraaj, sushil/susheel/shushil, sushila/susheela
sushma/susma/sushama, swati/swathi/svati, tanvi/tanvee/tanwi, tarandeep taran, taranjit/taranjeet taran
taran/tarun/tharan, tarlochan/tarlok tar, tejal/tejel tej, tejinder/tejindar/tajinder teji tej, tej/taj, tejas tej
trisha/trisa/tricia, trupti/tripti, tushar/tusar, uday/udai/udhay, uma/umaa, urvashi/urvasi, usha/oosha/ushah
vaishali/vaishaly/vyshali/baishali, vandana/wandana/vandna/bandana, varinder/virinder/varindar var
varsha/versha/barsha, varun/varoon/warun, vasant/vasanth/basant, veena/vina/beena, vidya/vidhya/bidya
vijay/vijai/bijay/wijay/vijaya vij, vikas/vikash/bikash/vikaas vik, vikesh vik, vikram/wikram/bikram/vikrum vik
vikrant vik, vimal/wimal/bimal, vimala/wimala, vinay/vinai/binay/vinoy, vinesh/vineesh, vineet/vinit/binit
vinod/vinode/binod/winod vin, viraj/veeraj, viral/vyral, viren/virain, virender/virendra/birendra
vishal/vishaal/bishal/visal vish, vishnu/visnu/wishnu, vivek/vivake/wivek/bibek viv, yash/yaash/jash
yogesh/yogeesh yog, yuvraj/yuvaraj/yuvraaj yuvi yuv, abirami/abhirami abi, ashvini/ashwini/aswini ash
balasubramaniam/balasubramanian/balasubramanium bala, dharshini/tharshini/darshini/tharsini dharsh, gajan/kajan
gayathri/gayatri/gayathree/kayathri gay, janani/jananie jan, jathursan/jathushan/jathurshan jathu, kajanan/gajanan
kandiah/kandiyah, kirushan/krishan, kirupa/krupa, lavanya/lavania/lavanyah, luxshan/lakshan, mathura/mathurah
mathusan/mathushan/madhushan mathu, nivetha/niveda/nivedha, pirabakaran/prabhakaran/prabakaran, pirathap/prathap
piriya/priya, rajkumar raj, ravichandran ravi, saranya/sharanya/saraniya, sathya/satya/sathiya, selvan/selvam
senthil/senthill, siva/shiva/sivan, sivakumar/shivakumar siva, sujatha/sujata, suganya/sukanya
sutharsan/sudharsan/sutharshan, tharani/dharani, tharsan/tharshan/dharshan, thilaga/tilaka, thivya/divya
vaishnavi/vaishnavy/vyshnavi vaish, venkatesh/venkatesan/venkat venki, vignesh/vikneswaran/vigneshwaran
yathavan/yadavan, abraham/avraham, bijoy/vijoy, binu/beenu, jincy/jinsy, joby/jobi, varghese/verghese/vargese/george
kuriakose/cyriac, mathai/mathew/matthew, ouseph/joseph, chacko/jacob, eapen/stephen, oommen/ommen/thomas
bishnu/vishnu, pemba/phemba, tenzin/tensin, nima/nyima, tshering/tsering/chhiring/chiring, lhakpa/lakpa, dorje/dorji
nabin/navin, binita/vinita, susmita/sushmita, dilshan/dilshaan, chaminda/chamindra, lakmal/lakmali, ruwan/ruvan
thilini/tilini
`),
  spellings(`
agarwal aggarwal agrawal agarwala, acharya acharia, anand anant, arora aurora, atwal athwal, bains baines bainss
banerjee banerji bannerjee bandyopadhyay, bassi basi, basu bose boshu, bedi beddi, bhamra bamra, bhandal bandal
bhardwaj bharadwaj bhardwaaj, bhatt bhat bhatta butt, bhogal bogal, bhuller bhullar buller, birdi birdee
boparai boparoy, brar braar, chadha chaddha chada, chahal chahel
chakraborty chakrabarti chakravarty chakrabarty chakraborti chakravarti, chana channa, chand chande, chandra chander
chatterjee chatterji chattopadhyay, chauhan chohan chouhan chawhan chauhaan, chawla chavla, cheema chima
chhabra chabra, chopra chopraa, dave davey, desai desay, dhaliwal dhariwal dhalliwal daliwal, dhami dhamee
dhillon dillon dhilon dhillan, dhindsa dindsa, dosanjh dosanj, dutta datta dutt, gandhi ghandi gandi
ganguly ganguli gangopadhyay, garcha gartcha, ghosh ghose gosh, gill gil, grewal garewal gurewal, gujral gujaral
gupta guptha, gurung gurang, heer heera her, hundal hundel, jadeja jadega, jain jayn, jassal jasal, johal johel johall
joshi joshee jhosi, kapoor kapur kapour, kaur kour cour kauer kawr koar, khanna kanna, khatri kathri, khera kehra
kohli koli kohly, kooner kuner, kumar kumaar coomar, lal lall laal, limbu limboo, mahal mahil, malhotra malhothra
mander mandair mandir, mann maan, mehta meheta mehtha, mehra mehara, minhas manhas, mishra misra
mistry mistri mistery, modi mody, mukherjee mukherji mookerjee mukhopadhyay, nagra nagara, nair nayar nayyar nayer
nijjar nijar, oberoi uberoi, pandey pande pandya pandit pandeya, pannu panu, parekh parikh pareekh, parmar parmer
patel patil pattel, pillai pillay pillae pillei, prasad prashad persad, purewal porewal, puri poori, rai roy ray
ram raam, randhawa randhava randawa, rao row, rathod rathore rathor rathour, rattan ratan, reddy reddi, sagoo sagu
sahota sohota sahotah, saini sainy, samra sumra, sandhu sandu sandhoo, sangha sanga, sanghera sangera, sehmi semi
sekhon sekhan, sen sain, seth sheth sett, shah shaa, sharma sarma shurma, shergill shergil, shrestha srestha shresta
sidhu sidhoo siddhu sidu, singh sing sinh sinha singe, sivakumar shivakumar, sodhi sodi, solanki solankee, sohal sohel
soni sony, sood sud, subramaniam subramanian subramanyam subramaniyam subramanium, suri soori, takhar takher
thakkar thakker thacker takkar, thakur thakor takur thakoor, thandi tandi, thind tind, tiwari tivari tewari tiwary
trivedi tribedi, uppal upal, vaghela waghela, varma verma, virdee virdi virdy wirdi, vora vohra, walia valia
yadav yadava, jeyakumar jayakumar, nadarajah nadaraja natarajah natarajan, navaratnam navarathnam
ponnambalam ponnampalam, rasiah rasaiah, ratnam rathnam, selvarajah selvaraja selvaraj, shanmuganathan sanmuganathan
sithamparam sithambaram, sivalingam shivalingam, thambirajah thampirajah, thavarajah thevarajah, yogarajah yogaraja
jeyaseelan jayaseelan, mahendran mahenthiran, rajendran rajenthiran, kugathasan kuhathasan, arulanantham arulanandam
fernando fernandes, dsouza desouza souza, dsilva desilva silva, dmello demello mello, perera pereira parera
rodrigo rodrigues, wickramasinghe wickremesinghe wickramasingha, jayawardena jayawardene jayewardene jayawardana
bandara bandaranayake, gunawardena gunawardene gunawardana, karunaratne karunarathne karunarathna
ratnayake rathnayake rathnayaka, senanayake senanayaka, dissanayake disanayake dissanayaka, fonseka fonseca
weerasinghe weerasingha wirasinghe
`),
]
