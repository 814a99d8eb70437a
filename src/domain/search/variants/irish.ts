// Irish names: Gaelic forms, English spellings and short forms, and family names.
// Written for this project from general knowledge of the names in use; nobody of the communities has checked it yet:
// the partnership may add and correct on a screen.

import { fullAndShort, spellings } from './notation.ts'

/** Irish given names with short forms and English equivalents, and family names in their spellings; unchecked so far. */
export const irish = [
  fullAndShort(`
aoife/eefa/eva/ava/efa/ifa/aoifa/eeva/aife aoif eef, aoibheann/aoibhinn/eavan/aoibhin/evin aoibh eve
aoibhe/ava/evie eve aoibh, aine/anya/onya/awnya/enya anna annie
aisling/ashling/aislinn/ashlyn/aislin/ashleen/isleen/ashlin/aislynn/ashlynn ash ais ashley, ailbhe/alva/elva/alvy ail
aodhan/aidan/aiden/edan/aodan aid, aodh/ay/ea hugh hughie, aideen/etain/edain/etaoin aid
ailis/eilis/eilish/ailish/elish/aylish alice ali lish, amhlaoibh/auliffe/aulay/olaf, aonghus/angus/aengus gus
annmarie/anmarie ann annie marie, attracta/athracht, bairre/barry/barra/finbarr bar
bevin/bebhinn/beibhinn/bevinn/bevan bev, blathnaid/blanaid/blathnait/blaithin/blahnid flora blath
brid/breda/bride/breed/breeda/brighid/bridgid/brigid/breege/bridie/brigit bridget biddy/biddie bridey bridge
brian/briain/bryan/brion bri, brona/bronagh/bronach/bronah bron
caitriona/catriona/caitrina/catrina/katrina/katriona/catriana/riona cait/cat trina tina kate
caitlin/kathleen/cathleen/katelyn/cathlin/kaitlin cait kate cat kathy
caoimhe/keeva/kiva/keva/kweeva/queeva/keeve/kweva/quiva caoim kee
caoilfhionn/keelin/kaylin/keelan/caelan/keelyn/caoilinn kee, caolan/kealan/keelan/caelan/kaelan/kelan kee
cathal/cahal/cathel/kahal/cahill charles cal cat, cian/kian/keane/kean/keyan
ciara/kiara/keira/kiera/kira/ceara/keara/kyara/ciarra key kiki ciar
ciaran/kieran/keiran/kieron/ciaron/kiaran/keeran ciar kier kiz ki
cillian/killian/kilian/killion/cilian/keelian cill kill kil, cliodhna/cliona/cleona/cleena/kleena/cleeona clio
clodagh/cloda/clodah/cloedagh/cloe clo, cathaoir/cahir/kahir/caheer
colm/colum/callum/colomb/columb/column/columba col, colman/coleman col, conall/connell/conal/connal con
conchobar/conor/connor/connar/conchur/conner/konnor/konor/conna con/conn/kon, cormac/cormack/kormac charles mac
criostoir/cristoir/kristor christopher chris, daire/dara/darragh/daragh/darach/darra/darrah/darah/daira dar
daithi/dahy/dahi/dathi david, deaglan/declan/deklan/decklan dec
deirbhile/dervla/dervila/dearbhla/dervilla/dearbhaile/derval/derbhla derv, dearbhail/derval/derville/dervil derv
deirdre/deidre/deirdra/dierdre dee, diarmuid/dermot/diarmaid/dermott/jermot/diarmad/diarmid derm diar dermo
domhnall/donal/donall/domhnal donald don donie
donncha/donagh/donnacha/donough/donogh/dunnacha/donncadh/donnchadh denis duncan don, dubhglas/douglas doug
dymphna/dympna/dimpna/dimphna/damhnait/devnet, eabha/ava/eva/aiva, eadaoin/aideen/eadan edwina
eamon/eamonn/aymon/edmond/eamann edmund edward ned mon ed
eilis/elish/eilish/ailish/aylish/elis/eyelish elizabeth lily, eimear/emer/eimer/ema/eemer/emear/emir/imer em
eithne/enya/ethna/etna/ethne/enda/edna/aine/ethnea, enda/eanna/einne/ena
eileen/eibhlin/aileen/eveleen/evelyn/eibhleann/evlin ellen nell
eoghan/owen/ewan/euan/eoin/eoghain/oghan/owain/yowan eugene, eoin/owen/ewan/owain/ian/eoghan john
fearghal/fergal/feargal/fergle/ferghal ferg fergie, fergus/feargus/fearghus ferg gus
feidhlim/phelim/felim/feilim/phelimy/felimy felix fidelma phil, fiachra/feeacra/fiacra/feichra/fiacre fee
fiadh/fia/feea/feeah fi, fionn/finn/fin/fyonn/fiann
fionnuala/finola/fenella/nuala/finuala/fionnghuala/finnuala/fionola fin, fionnbarr/finbar/finbarr/barry/finnbarr fin
fionnan/finan/finnan/fintan/finian fin, fiona/fionna fi, gearoid/garrett/garoid/garode gerald gerard ger
grainne/grania/granya/granuaile/grawnya/graine/gronya/grainnie/granna grace gra
gobnait/gubnet/gobinet abigail deborah abbie, iarlaith/iarla/jarlaith jarlath jar, ide/ita/eeda ida
iseult/isolt/yseult isolde izzy, jarlath/iarlaith/jarleth jar, keelin/caoilfhionn/keelan, keelan/caolan/kealan/keelin
kevin/caoimhin/kevan/caoimhghin kev, laoise/leesha/lisha/luighseach/leeshah lucy, laoighseach/lysach lewis
laoghaire/leary/leery, lasairfhiona/lassarina, liadan/leadan/leeadan, liam/uilliam/leeam william bill
lorcan/lorkan laurence lorc, lugh/lughaidh/lou louis lewis, maeve/meabh/maebh/meadhbh/mave/medb/meave/maev/meabhdh mae
maire/moira/maura/marie/moyra/maria/mawra/maureen mary moll molly mamie maisie may
mairead/mairaid/maread/muiread/peig/marghread/maraid/mairaed/moraid margaret mags peggy madge
mairin/maureen/moreen mo, mairtin/martain martin mart, malachy/malachi/maolsheachlann/malaki mal, maolra/myles/maelra
mathuna/mahon matthew, micheal/meehawl/mehaul/meehal michael mick mike mickey, micheal/miceal/michail mick
muireann/murrin/moirin/muirin/murainn/morrin marion, muireall/muriel/meriel mu, muiris/morris maurice mossie
neasa/nessa/nesa/nasa ness, niall/neil/nial/neal/nyall/nile nialler
niamh/neve/neave/nieve/niav/neev/neeve/naimh/nimah/niamhe/nieave/niamph/neamh nee, nollaig/noel/nollig/noelle
nora/noirin/noreen/honor/nonie/nore/nuala, noirin/noreen/norin/norene nor, odhran/oran/odran/orin/oren/orran odh
oisin/osheen/ossian/osian/usheen/oisean/ocean/ushin osh ois, oilibhear/oileabhear oliver ollie
oonagh/una/oona/unagh/wony juno agnes winifred, orfhlaith/orla/orlagh/orlaith/orlah/aurla/orlaigh
orla/orlagh/orlaith/orlah orl
padraig/padraic/pauric/patric/podrig/porick/padhraig/paudric/padric/padrig/porrick patrick pat/paddy/paud podge paudie pod packie rick padge
peadar/peadair/padder peter pete, piaras/pierce/piers/pearse, pol/poll paul
proinsias/frank/proinnsias/prionsias francis fran, rathnait/ronnat/ranait, reamonn/reamon/redmund raymond redmond ray
riona/rionach/rina/reena/rionagh, riordan/rearden/reardon/rioghbhardan, risteard/ristard/ristead richard rick
roisin/rosheen/rosaleen/roison/rosin/roshine/roisean/roisheen/rosie/rosheene ro rose ros, ronan/ronin/ronain ro
rory/ruairi/ruari/ruaidhri/ruaraidh/ruary roderick roar, ruadhan/rowan/ruan/rouan/rodan ru
sadhbh/sive/saive/sadbh/sabia/sadie/saeve/sibh sarah
saoirse/seersha/sorsha/searcha/sersha/sirsha/saorise/soarsha/sursha/sercha/searsha/saorsa saoirs seer
seamus/shamus/seamas/shaymus/seumas james shay jim jimmy jamie seamie shamie
sean/shaun/shawn/shane/seaghan/shan/eoin/shon/seaan/seann john seany johnny, seanan/shannon/shanan/senan/shanon
searlait/sorlit charlotte, searlas/sarlus charles, seosamh/shosav/seosaph joseph joe, seoirse/shorsha george
siobhan/shivaun/chevonne/shevonne/shavon susan joan johanna judith shiv siv von bonnie susie
sile/sheila/shelagh/sheelagh/shiela/sheela cecilia julia celia
sinead/shinead/shinaid/shanaid/sineaid/shinade/shinaide/shinnead jane jennifer janet shin neady sin
siofra/sheefra/shefra/sheerfra, siun/shoon/shune, siomha/sheeva/shiva/siohma, siomon/shimon simon si
sorcha/sorka/suracha/sorika/soracha/surricka/seorcha sarah sally sor, stiofan/steven/shtefan stephen ste steve
tadhg/teague/tighe/tim/tadgh/teige/tiege/taig timothy thaddeus, tiarnan/tiernan/tighearnan/tieran/teirnan/tiernon tee
tierney/tighearnach/tiarnach, tomas/tommas thomas tom tommy tomasin
toirdhealbhach/turlough/turlach/tarlach/traolach terence charles terry, treasa/teresa/theresa/tressa tess tessie
tuathal/toal/tully, ultan/ultain, una/oona/oonagh/winnie/euna agnes
`),
  spellings(`
ahern aherne ahearn ahearne hearn, behan beehan, boland bolan, boyle oboyle, brady mcbrady
brannigan branigan brannagan, breen breene, brennan brannan obraonain, breslin breslan, broderick brodrick
brosnan brosnahan, burke debruin bourke, byrne obyrne obeirne burns beirne, cahill cahil
callaghan ocallaghan callahan, carey keary, carney kearney kearny, carolan carrolan, carroll ocarroll, carty mccarthy
casey ocasey, cassidy ocassidy, clancy clanchy, cleary oclery ocleary clery, coakley cokeley
coghlan coughlan coghlen cochlan coughlin coglan, coleman ocolmain, colgan culligan, comiskey cumiskey comerskey
conaghan conahan, conboy conaboy, concannon concanon, condon condan, conlon conlan connellan conlin
conneely kenneally, connelly oconnolly, conroy mulconry, considine considene, corcoran corkran, corrigan ocorrigan
coyne coin, cremin cremins, crilly crilley, crowley ocrowley, cuddihy cudahy, culhane culhan, cullinane cullinan
cunniffe mcniff, curley kerley, curran ocurran, curtin curtain, cusack cusick, dargan dorgan, deasy deacy
delahunty delahunt, delaney delany dulaney, dempsey odempsey, devaney devanny devenney, devlin odevlin, dillane dillon
doherty odoherty docherty dougherty odochartaigh, dolan dowlan, donaghy donaghey mcdonagh, donegan dunnigan dunegan
donlon donlan donnellan, donnellan donlan, donnelly odonnelly, donoghue odonoghue donohue odonohoe, donovan odonovan
doolan dolan, dowd odowd oduda doody, dowdall dowdle, dowling odowling, doyle odoyle macdowell, driscoll odriscoll
duane dwane devane, duffy oduffy, duggan doogan dougan odougan, dunleavy dunlevy dunlea, dunne odunne
durcan durkan durkin, dwyer odwyer, egan macegan keegan, enright enwright, farrell ofarrell farrelly offerall
fahy fahey faghy fay, fallon ofallon falloon, feeley feely feehily, feeney feeny, fennelly fennell, finnerty finerty
fitzgerald fitzger macgearailt gerald, fitzgibbon gibbons, fitzmaurice fitzmorris, fitzsimons fitzsimmons fitzsymons
flaherty oflaherty flaverty, flanagan oflanagan, flynn oflynn olynn, fogarty ofogarty, friel freel, furey fury
gaffney gafney, gallagher ogallagher gallaher gallacher, galligan gilligan, galvin galvan, gannon ganon
garvey ogarvey, gaughan gavaghan, gavin gaven, geary gary, gilhooly gilhooley gilhoole, gilligan giligan
gilmartin kilmartin, glennon glenon, glynn mcglynn, gorman ogorman, gormley gormly, grady ogrady, grealish grealis
guckian geoghan, guinness mcguinness magennis mcginnis, halligan haligan, hanafin hanifin, hanley ohanlon
hannigan hanigan, hannon hanon, hanrahan hanraghan, hanratty hanrahty, hara ohara, harkin harkins, harrigan horrigan
hartigan hartagan, hayes ohea, healy ohealy, heaney heney, heavey heavy, heffernan hefferan
hegarty heggarty haggerty hagerty ohegarty, hehir ohehir ohare, hennigan henegan, heraghty geraghty, hession hussion
higgins ohiggins, hogan ohogan, horan horrin, hourihan hourigan, hughes ohughes, hurley murley, hynes ohynes
jennings jenning, jordan macsiurtain, joyce seoighe, kavanagh kavanaugh cavanagh, keane okane kane keaney
kearns kerns kieran, keating keatinge, keaveney keaveny, keegan mckeegan, keely kealy keeley, keenan kinnan
kehoe keogh keough keoghe, kelleher kellegher, kelly okelly kelley, kenna mckenna, kennedy okennedy
kenneally kennelly keneally, kerrigan kerigan, kiely keily, kierans kearns, kilduff kilgriffe, kilgallon kilgallen
killeen killin, kinahan kinihan, kinnear kineer, lacey delacy, lally mullally mulally, lane lehane, larkin larkins
lavelle lavell, lavin laven, lawlor lalor, leahy lahy, leary oleary, leddy liddy, lenihan lenehan linehan
leonard lennard, loftus lofthouse, logan logue, loughnane loughnan, loughran loughrin, lydon leyden liddane
lynch olynch linchey, lynott lynnott, lyons lehane, madden madigan, maguire mcguire magwire
mahoney omahony mahony omahoney, mallon malin, malley omalley mailley, malone omalone, mangan mongan mannion
mannion manion mangan, martin gilmartin, meaney meany, meehan mehan meighan, minogue minnogue, molony moloney maloney
monaghan monahan mcmonagle, mooney mainey, moran omoran, moriarty moriarity, moroney maroney, morrissey morrisey
moynihan monahan minihan moynahan, mulcahy mulcahey, muldoon muldon, mulkerrin mulkerrins, mullarkey malarkey
mulqueen mulqueeny, mulrooney mulroney, mulryan mulrian, mulvey mulvy, mulvihill mulville, murphy omurchu morphy
nagle naughle, nally mcnally, naughton mcnaughton, neary nary, neill oneill oneil oneal neal, nolan onolan nowlan
noone nune, nugent gilsenan, nyhan nihan, oboyle boyle oboyl, obrien obryan obrian obryen obriain brien
ocallaghan callaghan ocallahan, ocarroll ocarrol, oconnell oconnel oconal connell
oconnor oconner oconor connor oconnors, odonnell odonnel odonell donnell, odonoghue odonohue odonoghoe
odonovan odonavan, odowd dowd odoud, odriscoll driscoll odriscol, odwyer dwyer, ofarrell ofarrel, oflaherty flaherty
oflynn flynn, ogorman gorman, ogrady ograidy, ohagan hagan ohagen, ohalloran halloran ohalleran
ohanlon hanlon ohanlan, ohara ohare ohair, oharra ohara, okane kane ocane ocahan, okeefe okeeffe keefe keeffe okeeff
okelly okelley, oleary oleery olery, oloughlin olaughlin oloughlen mcloughlin, omahony omahoney, omalley omally omaly
omeara omara meara, oneill oneil oneal oneale oniel, oregan oreagan regan
oreilly oriley oreily orielly oreiley reilly, oriordan riordan, orourke rourke orork
oshaughnessy oshaunessy shaughnessy, oshea oshee shea oshay, osullivan osulivan osullavan sullivan, otoole toole otool
padden paden, phelan faelan, power poer, prendergast prender pendergast, quigley twigley, quilligan culligan
quinlan quinlivan, quinn oquinn, rabbitte rabbitt rabbit, rafter rafters, reardon oriordan riordan, reddan reddin
redmond macredmond, reid mulready, rice macrice, rogers mcrory, rooney mulrooney, ruane roane rowan, rush roche
ryan oryan mulryan, savage savidge, scally skally, scanlan scanlon scannell, scully oscully, sexton shasnan
shaughnessy shaunessy, shea oshea, sheedy shedy, sheehy sheehey mcsheehy, sheeran sheerin, sheridan osheridan
skehan sheehan, slattery slatery, sugrue sughrue, tallon tallan, tansey tansy, teague tighe mcteague
tierney tiernan mctiernan, timoney timony, tobin tobyn, toomey twomey tuomey toomy, tracey treacy tracy
treanor trainor mctreanor, tuohy toohey touhy twohy, tynan tinan, vaughan mohan, walsh breathnach welsh
ward macanward, whelan phelan hyland wheelan
`),
]
