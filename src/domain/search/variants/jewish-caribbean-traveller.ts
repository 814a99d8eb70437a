// Jewish and Hebrew, Caribbean, and Gypsy, Roma, Traveller and showmen's names.
// Written for this project from general knowledge of the names in use; nobody of the communities has checked it yet:
// the partnership may add and correct on a screen.

import { fullAndShort, spellings } from './notation.ts'

/** Jewish, Caribbean, and Gypsy, Roma and Traveller names in their spellings, with short forms; unchecked so far. */
export const jewishCaribbeanTraveller = [
  fullAndShort(`
aaron/aharon/aron/ahron arele ronnie, abigail/avigail/avigayil avi gali
abraham/avraham/avrohom/avrom/avraam/avrum avi avrumi abe avremi, adina/adinah dina, akiva/akiba kivi akiki
aliza/alizah, ari/arie/arieh/aryeh, ariel/arielle ari, ariella/arielah, asher/usher, atara/atarah, avi/avie
aviva/avivah, ayelet/ayala, baruch/boruch/barukh barry, batsheva/basheva/bathsheba/batya shevy sheva
batya/basya/bithiah/batia, benjamin/binyamin/binyomin/benyamin benny ben benji yummy bunim, berel/dov/ber/beryl
bluma/blima blimi, bracha/brocha/brachah brochi, chaim/haim/hyman/chayim/haym/hayim
chana/hannah/channah/chanah/hana/chany/chanie channie channy, chanan/hanan, chava/hava/eve/chavah/chavi
chaya/haya/chayah chayi chaykie, daniel/doniel danny dani, david/dovid/duvid/dovi dudi dudu duvy
deborah/devorah/dvora/devora/dvorah devoiri debbie dvoiri, dina/dinah, dov/dovber ber
ephraim/efraim/efrayim/froim fishel effy effi, eli/ely/elie, eliana/elianna ellie
eliezer/elazar/eliazar/leizer/lazar/eliyezer lazer eli layzer, elijah/eliyahu/eliahu/eliyohu eli elly
elimelech/elimelekh melech, elisheva/elizabeth/elishevah shevy elly sheva, elkanah/elkana
esther/ester/estie/hester/esty etty, faige/feige/fayge/feigy/faigy/feiga tzipporah, frumet/fruma/frimet frumie frimi
gavriel/gabriel gabi gavi, gershon/gershom gershy, gittel/gitty/gitel/gita, golda/goldy/goldie
hadassah/hadassa/hadasa dassi dassy haddy, hillel/hilel, henoch/chanoch/enoch, hinda/hindy
isaac/yitzchak/yitzhak/itzik/yitzchok/itzhak/izak/yitschak zack ike yitzy yitz izzy, isaiah/yeshaya/yeshayahu/shaya
israel/yisrael/yisroel/sruli srulik, jacob/yaakov/yakov/yaacov/yankel/jakob yanky koby kobi yaki
jeremiah/yirmiyahu/yermiyahu yirmi, joel/yoel/yoily, jonah/yonah, jonathan/yonatan/yehonatan/yonason yoni
joseph/yosef/yossef/yoseph/yosi yossi yossel yossie yos joe, joshua/yehoshua/yeshua/heshy shuki shia
judah/yehuda/yehudah/yuda/judd yudi yidel leib yehudi, judith/yehudit/yehudis/yudit judy yudis hudi, keila/kayla
kalman/kalonymus, leah/lea/leya leahle leichu, leib/leibel/leibish/aryeh leibi, levi/levy, liora/lior/leora
malka/malkah/malky/malki, mattityahu/matthew/matisyahu/mattisyahu matti mati matis, meir/meyer/mayer/meier/meyir
menachem/menahem/menachim/mendel mendy mendi nachum, menashe/manasseh/menasheh, michael/michoel/mikhael michi
miriam/miryam/mirel/mirry/mirl miri mimi, mordechai/mordecai/mordche/motti/mordehai motty mordy mord mottel max
moses/moshe/moishe/moyshe/mosheh moishy moish moshi moshy, naftali/naphtali/naftoli tuli naf, naomi/noemi/nomi/noami
nathan/nosson/noson/natan nati nosi, nechama/nehama/nachama nechami, nechemiah/nehemiah/nechemya chemi, noah/noach
orly/orli, pinchas/pinchos/phineas/pinhas/pinkus pini pinny, perel/pearl/perl perry perele, pessy/pesha/pesia pessi
rachel/rochel/ruchel/rahel/rachael rochie ruchi ruchie rachie rochi, raizel/raizy/reizel/rose/reizy raizi
raphael/refael/rafael/rephoel rafi, rebecca/rivka/rivkah/rifka/rivky/riva rivki becky rivi
reuven/reuben/ruven/ruvein ruvi ruby, rina/rinah, rivka/rivkah/rifka/rebecca rivky rivki, ruth/rus/rut ruti
sarah/sara/soroh/sora/suri/sarale sori sari, samson/shimshon/shimson shimshy
samuel/shmuel/shmiel/shemuel/shmuli shmuly muli shmulik sammy, saul/shaul, shaindel/sheindel/shaindy/sheindy
shayna/sheina/shaina, shabtai/shabsi, shalom/sholom/sholem/shlom shuly, shevy/sheva/bathsheva, shifra/shiffra shiffy
shimon/simon/shimen/simeon shimmy shimi, shira/shirah, shlomo/solomon/shloime/shloimy/shloma shlomi sol
shoshana/shoshanna/susan/shoshanah shoshi shosh, shraga/feivel/feivish, shulamit/shulamis shuli, simcha/simha
tali/talya/talia, tamar/tammar tammy tami, toby/tova/tovah, tuvia/tobias/tuvya tuvy
tzipporah/zipporah/tsipora/tzipora/zippora/tzippy/tziporah zippy tzipi feigy
tzvi/zvi/hirsch/tsvi/zwi hershel hershy hersh hirsh, uri/ury, uriel/oriel uri, yael/jael/yaelle/yaeli
yechezkel/ezekiel/yehezkel/chezkel chezky, yechiel/yehiel/michel chil, yerachmiel/rachmiel, yeshaya shaya
yitzchok yitzy, yocheved/jochebed/yokheved, yona/yonah, yonatan yoni, zahava/zehava/golda, zalman/zalmen/solomon
zecharia/zechariah/zachariah, zeev/wolf/zev/velvel, zev/wolf, zissel/zissy, aaliyah liyah, akeem/hakeem/akim
andre/andrei/andray, antoine/antwan/antwon/antwaan, chantelle/shantelle, cherelle/sherelle/cherell, clifton cliff
dajuan/dejuan/dwan, darnell/darnel/darnelle, dashawn/deshawn/deshaun/dashaun shawn, davion/davian
deandre/deandrae/diandre dre, dejon/dejohn/deshon, delroy roy, demarcus/damarcus, denzel/denzil, deonte/deontay/diante
deron/daron, devante/devonte/devontay/davante, dionne/dion/deon/deion, donte/dontae/dontay, dwayne/duane
evadne/evadney, fitzroy/fitz roy, hyacinth cynth, jahmal/jamal, jahmari/jamari/jahmarley, jaheim/jahiem/jahim/jaheem
jahvon/javon/javaughn/jahvaughn, jamar/jamarr/jahmar, javaughn/javon, jelani/jahlani, jevon/jevaughn/jevan
jhanelle/janelle/janell, jovan/jovaughn/jovaun, kadeem/kadim/khadeem, kadian/kadeen, kadisha/khadisha
keisha/kesha/kiesha/kisha/keshia/keesha/keysha kee, kemar/kimar, kenrick ken, kenroy roy ken
keshawn/keyshawn/kashaun shawn, kimani/kymani, kymani/kimani/kimarni/kymarni ky, lakeisha/lakisha/laquisha keisha
lamar/lamarr, lashawn/leshawn/lashaun, latanya/latonya tanya, latasha tasha, latisha/laticia/letitia/lateesha tisha
latoya toya, lavern/laverne/levern verne, leroy/leeroy roy, malachi/malakai/malaki mal kai, marquise/marquis/markeese
merlene/murlene, omari/omarie/amari, rayon/rayan, romario/romaro/ramario rom, roshane/roshaine/rochaine
sade/sharday/shardae/charday, shakeira/shakira, shamar/shemar/chamar, shanelle/chanel/shanel
shanique/shaniqua/shanika nikki, shante/shantay/chante, shaquille/shakeel/shaquil shaq, shaquan/shaquon
shardonnay/chardonnay shar, sharice/cherise/sharese/charisse/sherice, shavon/shavonne/siobhan, shermaine/charmaine
stephon/stefon/stephan, tajay/tajae, tamika/tameka/tameeka/tomika mika, tanisha/taneisha/tanesha nisha
tashana/tashanna tash, tavon/tavaughn, trevaughn/trevon/trayvon/trevaun/tremayne trey, tremaine/tremayne/tremain tre
tre/trey/trae/tray, tyrell/tyrelle/tyrel ty, tyreek/tyrique/tariq/tyreke ty, tyrone ty, tyrese/tyreece/tyreese ty
winsome winnie, yanique/yannick/yanick, zaire/zair, zion/zyon/xion/sion, abraham abe aby abie, amberline/amberlina
athalia/atalia, bellamina bella, betsy/betsie, billy/billie billyboy, boswell bos, bobby bobbyjoe
britannia britt tania, caroline carrie, charity cha, cinderella/cinderela cindy, clementina tina, cohen/coen
cornelius neily, danny dannyboy, darkus/dorcas/darkes, delaia/delaiah delly, delilah lily, eldorai/elderai
elijah lijah, ezekiel/ezikial zeke, genty/jenty/gentilia, gilderoy/gildroy gil, goliath goli, hezekiah/hezakiah hez ki
hughie/huey, isaac ike, jeremiah jerry miah, jesse/jessie, jimmy jimmyboy, job/jobie/joby
johnboy/johnnyboy john johnny, johnjoe/johnjo john joe, johnpaul john paul, jimjoe jim joe, kadie/katie
kezia/keziah/kizzie kizzy kez, kizzy/kizzie/kissie, lavinia/lavina/levina vinnie viney, lemuel lem
leander/liander lee, levi levy, liberty libby lib, louisa lou, lucretia/lucresha cressy, lurena/lurina rena
manfri/manfred, margaret peg mags, meshach/meshack shak, mizelli/miselli, moses mo mosie, nelson nels, nehemiah nemi
noah noey, oceania/oshaney/oceana, omi/naomi, oseri/hosea, patience pat, patrick pat paddy patsy, perrin/perun
queenie queen, rosaina/rosina rosie, rosanna rosie, sampson/samson sam, sanspirella/sinfi, selina/celina
shadrach/shadrack shad, sinfi/cinfi/sinfai, solomon sol solly, spencer spence, surrender/surinda, sylvester syl vester
temperance tempy, theophilus theo, thurza/thirza/tirzah, tommy tommyboy, trenit/trinity, union/unity
urania/uraina rainy, vashti/vashty, walter wally, wisdom wiz, wacey/wasey, zachariah zac, zillah/zilla/cilla zill
bridget bridie biddy, helen nell, honor nora, josephine josie, kathleen kathy, margaret maggie peggy
maryellen/marielen mary ellen, marykate/marycate mary kate, marymargaret mary margaret, maryann mary ann, mikey/mickey
ned/neddy, nan/nanny, nora nonie, patsy/pats, philomena mena, winnie winifred, bernard barney, christopher kit christy
cornelius con, daniel danny, dinny/denny/denis, edward ned, francis francie, gerard ger, hughie hugh
james jimmy jamesie jim, jeremiah jerry, john johnny, larry laurence, martin mart, michael mick mikey
miley/myles/miles, owney/owen, simon simmy, thomas tom tommy, willie/willy william bill, marian/marius, nicolae nicu
costel constantin, gheorghe ghita, ramona mona, esmeralda esme, samanta/samantha, casandra/cassandra, alberto/albert
ricardo/richard, princesa/princess, argentina tina, luminita lumi, gipsy/gypsy, django/jango, stevo/steve, yanko/janko
`),
  spellings(`
abrahams abrams abramson abramovich abramovitch, adler addler, aronson aaronson aaronsohn, baum bom
bernstein burnstein bernstien, bloom blum blume, braun brown, cohen cohn coen kohn kahn cowan kohen cohan
david davids davidson davis, epstein epstien, ehrlich erlich, feldman feldmann, finkelstein finklestein finkelstien
fishman fischman, frankel frenkel fraenkel frankl, freedman friedman friedmann fridman freidman, freeman frieman
friedlander friedlaender, gluck glick, goldberg goldburg, goldman goldmann, goldsmith goldschmidt goldshmidt
goldstein goldstien goldstone, gottlieb gotlieb gotleib, green greene grunn, greenberg grunberg greenburg grinberg
greenfield grunfeld greenfeld, gross grosz, grossman grosman, gutman guttmann gutmann goodman
halpern halperin heilpern, hirsch hirsh hersh hersch, horowitz horovitz horwitz hurwitz hurvitz horvitz gurvich
isaacs isaac izaks isaacson, jacobs jacob jacobson yaakov, jaffe yaffe joffe jaffa, kaplan caplan kaplin
katz kats cats, kaufman kaufmann coffman, klein kline cline, kaye kay, landau lando, lehrer lerer
leibowitz lebowitz leibovitz lebovitz leibovits, levin levine lewin levene lavine, levy levi levey lewi lewy
lichtenstein lichtenstien, lieberman liebermann liberman, lipman lippman lippmann, mandel mandell mendel
margolis margolies margulies margulis, marks marx, mendelsohn mendelson mendelssohn
meyer mayer meir myer meyers myers, miller mueller, moses moss moshe mosses, nathan nathanson natan
neuman newman neumann, perlman pearlman perelman, pollack polak pollock pollak
rabinowitz rabinovitch rabinovich rabinowicz, rosen rozen rosin, rosenberg rozenberg rosenburg
rosenblum rosenbloom rosenblom, rosenfeld rosenfield rozenfeld, rosenthal rozental rosental, roth rothe
rothschild rotschild, rubin rubens ruben reuben, rubinstein rubenstein rubinstien, sachs saks sacks zaks
salomon solomon salamon solomons, samuels samuel shmuel, schiff shiff, schlesinger shlesinger schlessinger
schneider snyder sneider, schreiber shreiber, schulman shulman schulmann, schwartz schwarz shwartz swartz
segal siegel segall sigal seigel sagal, shapiro shapira schapiro chapiro, sherman shearman, silberman silverman
silver silber, simons simon simmons, singer zinger, sofer soffer sopher, solomon salomon, spiegel speigel
spitzer shpitzer, stein stien shtein, steinberg steinburg, steiner shteiner, stern sterne shtern, strauss straus
sugarman zuckerman, weinberg wineberg vinberg, weinstein winestein veinstein, weiss weisz weis wise vaiss
weissman weisman wiseman, wolf wolff wolfe woolf, wolfson wolfsohn, zimmerman zimerman, zuckerman sugarman
alleyne allen alleyn, archibald archbold, bailey baily, barnaby barnabe, bartley bartly, beckford beckforde
braithwaite brathwaite braithwait brathwait, campbell cambell, charles charls, clarke clark, cumberbatch cumberbach
daley daly, delisser lisser, dacosta decosta, derrick derek, fearon feron, francis frances, gayle gale
goulbourne goulborn, grant graunt, henriques henriquez, hinds hines, johnson johnston, joseph josephs, lewis louis
mcfarlane macfarlane, mckenzie mackenzie, mcleod macleod mccloud, mohammed mohamed, morrison morison, palmer parmer
pierre piere, ramdin ramdeen, reid reed, rowe roe, sewell sewel, thomas tomas, thompson thomson tompson
walcott wolcott, watkis watkins, wedderburn wederburn, whyte white, williams wiliams, wynter winter, adams addams
ayres ayers eyres, beaney beeney, biddle bidell, boswell bosswell, brazil brazill, buckland bucklands, buckley buckly
burton berton, calladine caladine, cooper couper, cash kash, carmody carmoody, casey caysey, cawley cauley
coffey coffee, connors connor conners oconnor, collins colins, cunningham cuningham, delaney delany, deighton dighton
doherty docherty dougherty, donoghue donohue donaghue, doran dorran, doyle doyl, draper drapper, dunne dunn
eastwood estwood, elliott elliot, evans evens, faulkner falkner, finney finnie, flynn flinn, friend frend, furey fury
gaskin gaskins gaskyn, gentle gentel, gray grey, hamilton hamelton, harrington herrington, harty harthy
hearn hearne heron herne hern, hedges hedge, holland hollande, hughes hues, hanrahan hanrahen, joyce joice
jones joans, keenan keanan, keet keat, kelly kelley, lakey lakie, lee leigh lea, lock locke
loveridge lovridge loverige, lovell lovel, maloney moloney, marshall marshal, maughan mahon mawn maghan
mcdonagh mcdonough mcdonaugh macdonagh, mcdonald macdonald, mcginley mcginly mckinley, mccann maccann
mccarthy maccarthy mcarthy, mongan mongans mangan, moorhouse morehouse, mcphee macphee mcfee, nevin nevins
orchard orcherd, oconnor oconner, odonoghue odonohue, odriscoll driscoll, oneill oneil, oreilly reilly
penfold pinfold, petulengro petulengra, power powers, price pryce, quilligan quiligan, reilly riley oreilly
roberts robberts, rooney roony, ryan ryen, scamp skamp, scarrott scarrot scarratt, sheridan sherridan
sherlock shurlock, smith smyth, stanley stanly, stewart stuart, stokes stoakes, sweeney sweeny, taylor tailor
tidy tydy, townsley townsly, varey vary, varley varly, vine vines, ward warde, webb web, wall walls, wenman wenmen
williamson wiliamson, winter winters wynter, wood woods, young younge, caldaras caldararu kalderas, ciurar churar
covaci kovaci kovacs, lacatus lakatos lakatus, stoica stoyka, gabor gaborr, rostas rostash, dumitru dimitru
radu radoo, rusu russu, horvath horvat horvatova, balaz balazs balog balogh, pokuta pokutta, tancos tancosh
polak polakova, bandy bandi bandyova, cervenak cervenakova, ferko ferkova, gunar gunarova, kotlar kotlarova
mizigar mizigarova, sarissky sarisska, tomko tomkova, ziga zigova
`),
]
