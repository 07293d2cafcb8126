/** Common names that the lists of @faker-js/faker lack: frequent surnames of English-speaking countries, and names of other scripts as they are written in Latin letters. */

const split = (list: string) => list.trim().split(/\s+/);

export const englishSurnames = split(`
Smith Johnson Williams Brown Jones Garcia Miller Davis Rodriguez Martinez Hernandez Lopez Gonzalez Wilson Anderson Thomas Taylor Moore Jackson Martin Lee Perez Thompson White Harris
Sanchez Clark Ramirez Lewis Robinson Walker Young Allen King Wright Scott Torres Nguyen Hill Flores Green Adams Nelson Baker Hall Rivera Campbell Mitchell Carter Roberts Gomez Phillips
Evans Turner Diaz Parker Cruz Edwards Collins Reyes Stewart Morris Morales Murphy Cook Rogers Gutierrez Ortiz Morgan Cooper Peterson Bailey Reed Kelly Howard Ramos Kim Cox Ward Richardson
Watson Brooks Chavez Wood James Bennett Gray Mendoza Ruiz Hughes Price Alvarez Castillo Sanders Patel Myers Long Ross Foster Jimenez Powell Jenkins Perry Russell Sullivan Bell Coleman
Butler Henderson Barnes Gonzales Fisher Vasquez Simmons Romero Jordan Patterson Alexander Hamilton Graham Reynolds Griffin Wallace Moreno West Cole Hayes Bryant Herrera Gibson Ellis Tran
Medina Aguilar Stevens Murray Ford Castro Marshall Owens Harrison Fernandez McDonald Woods Washington Kennedy Wells Vargas Henry Chen Freeman Webb Tucker Guzman Burns Crawford Olson
Simpson Porter Hunter Gordon Mendez Silva Shaw Snyder Mason Dixon Munoz Hunt Hicks Holmes Palmer Wagner Black Robertson Boyd Rose Stone Salazar Fox Warren Mills Meyer Rice Schmidt Garza
Daniels Ferguson Nichols Stephens Soto Weaver Ryan Gardner Payne Grant Dunn Kelley Spencer Hawkins Arnold Pierce Vazquez Hansen Peters Santos Hart Bradley Knight Elliott Cunningham Duncan
Armstrong Hudson Carroll Lane Riley Andrews Alvarado Ray Delgado Berry Perkins Hoffman Johnston Matthews Pena Richards Contreras Willis Carpenter Lawrence Sandoval Guerrero George Chapman
Rios Estrada Ortega Watkins Greene Nunez Wheeler Valdez Harper Burke Larson Santiago Maldonado Morrison Franklin Carlson Austin Dominguez Carr Lawson Jacobs OBrien Lynch Singh Vega Bishop
Montgomery Oliver Jensen Harvey Williamson Gilbert Dean Sims Espinoza Howell Li Wong Reid Hanson Le McCoy Garrett Burton Fuller Wang Weber Welch Rojas Lucas Marquez Fields Park Yang Little
Banks Padilla Day Walsh Bowman Schultz Luna Fowler Mejia Davies Lloyd Owen Bates Barker Byrne Doyle Gallagher Kavanagh McCarthy MacDonald Fraser Sinclair Fleming Whitaker Blackwell Ashton
Hartley Holt Pickering Thornton Whitehead Atkinson Barlow Bentley Clayton Dawson Farrell Goodwin Hobbs Ingram Keating Lambert Nash Parsons Quinn Sharp Townsend Underwood Vaughan Winter Yates
`);

export const romanisedGiven = split(`
Wei Fang Na Min Jing Lei Yan Xiu Hui Ping Ling Mei Xin Yu Jie Hao Jun Chen Ming Gang Qiang Bo Feng Long Tao Peng Kai Rui Yang Bin Hong Dan Juan Xia Yun Zhi Xiao Guo Jian Dong Li Hua Zhen Ning Xue
Haruto Yuto Sota Yuki Hayato Haruki Ryusei Koki Sora Takumi Kaito Riku Hiroshi Kenji Takashi Daisuke Makoto Satoshi Naoki Kazuki Akira Ichiro Shintaro Taro Yoshi Masashi Hideki Shigeru Tetsuya Kenta
Sakura Hina Yui Aoi Rin Mio Nanami Yuna Misaki Ayaka Haruka Emi Naoko Yoko Keiko Akiko Tomoko Kumiko Mariko Sachiko Miyuki Asuka Chihiro Kaori Megumi Noriko Reiko Rie Shizuka Mai Kana Eri
Minjun Seojun Dohyun Jiho Junseo Hyunwoo Jihoon Sungmin Taeyang Donghyun Jaehyun Minho Seungmin Youngho Jisoo Seoyeon Jiwoo Minseo Hayun Eunji Soojin Yuna Hyejin Jiyoung Sujin Minji Yeji Subin Haeun Nayeon Eunseo
Ahmed Mohammed Muhammad Omar Ali Hassan Hussein Youssef Karim Khalid Tariq Samir Rashid Faisal Ibrahim Mustafa Abdullah Mahmoud Bilal Hamza Nasser Walid Ziad Jamal Rami Fadi Amir Nabil Salim Yasin Anwar
Fatima Aisha Layla Leila Noor Nour Zainab Maryam Hana Salma Yasmin Rania Amal Samira Huda Dina Farah Lina Mona Nadia Rana Reem Sara Zahra Khadija Mariam Amina Hala Jamila Latifa Mouna Najwa
Arjun Rohan Aarav Vivaan Aditya Vihaan Sai Krishna Ishaan Rahul Amit Vikram Sanjay Rajesh Suresh Ramesh Anil Sunil Deepak Manoj Ravi Ajay Vijay Ashok Nikhil Karan Varun Siddharth Pranav Harish Gaurav
Priya Ananya Diya Aadhya Saanvi Kavya Meera Neha Pooja Anjali Sunita Lakshmi Deepa Divya Shreya Riya Isha Nisha Radha Swati Rekha Asha Geeta Usha Kiran Shanti Aishwarya Sneha Tanvi Aditi Padma
Ivan Dmitry Sergey Alexei Andrei Mikhail Nikolai Vladimir Boris Pavel Oleg Igor Yuri Viktor Maxim Anton Kirill Artem Natalia Olga Tatiana Svetlana Irina Elena Ekaterina Anastasia Ludmila Galina Yulia Ksenia
Nguyen Linh Anh Minh Duc Huy Khanh Phuong Thao Trang Tuan Hung Thuy Lan Mai Quang Nam Hieu Son Thanh Somchai Anong Malee Niran Chai Wayan Made Budi Siti Dewi Agus Putri Rizky Adi Indra
Oluwaseun Chidi Ngozi Emeka Adaeze Kwame Kofi Ama Akua Thabo Sipho Nomsa Lerato Tendai Chipo Abebe Tigist Wanjiru Kamau Otieno Akinyi Amara Zola Babajide Folake Ifeoma Obinna Yaw Kwabena Efua
`);

export const romanisedSurnames = split(`
Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Tang Song Deng Han Feng Cao Peng Zeng Xiao Tian Dong Pan Yuan Cai Jiang Yu Du Ye Cheng Wei Su Lu Ding Ren Lau Chan Cheung Ng Leung Kwok Tam Ho Yip Tsang
Sato Suzuki Takahashi Tanaka Watanabe Ito Yamamoto Nakamura Kobayashi Kato Yoshida Yamada Sasaki Yamaguchi Matsumoto Inoue Kimura Hayashi Shimizu Saito Mori Abe Ikeda Hashimoto Yamashita Ishikawa Nakajima Maeda Fujita Ogawa Goto Okada Hasegawa Murakami Kondo Ishii Sakamoto Endo Aoki Fujii Nishimura Fukuda Ota Miura Takeuchi Hamaguchi
Kim Lee Park Choi Jung Kang Cho Yoon Jang Lim Han Oh Seo Shin Kwon Hwang Ahn Song Yoo Hong Jeon Ko Moon Son Yang Bae Baek Heo Nam Shim Noh Ha Joo Koo
Haddad Khoury Nasser Hamdan Mansour Sharif Aziz Rahman Hussain Malik Qureshi Siddiqui Sheikh Abbas Farouk Saleh Saad Bakr Hakim Najjar Sayegh Khalil Darwish Awad Shaheen Zaman Iqbal Chaudhry Mirza Ansari Ahmadi Hosseini Karimi Rezaei Moradi Jafari Tehrani Al-Masri Al-Rashid El-Sayed Ben-Ali
Sharma Verma Gupta Kumar Singh Patel Shah Mehta Desai Joshi Nair Menon Iyer Iyengar Reddy Rao Naidu Pillai Chopra Kapoor Malhotra Khanna Bhatia Sethi Agarwal Jain Bose Ghosh Mukherjee Banerjee Chatterjee Das Sen Dutta Mishra Pandey Tiwari Yadav Choudhary Thakur Saxena Srivastava Kulkarni Patil Deshpande
Ivanov Ivanova Petrov Petrova Sidorov Smirnov Smirnova Kuznetsov Popov Popova Vasiliev Sokolov Mikhailov Novikov Fedorov Morozov Volkov Alekseev Lebedev Semenov Egorov Pavlov Kozlov Stepanov Nikolaev Orlov Andreev Makarov Nikitin Zakharov Shevchenko Kovalenko Bondarenko Tkachenko Kravchenko
Nguyen Tran Le Pham Hoang Huynh Phan Vu Vo Dang Bui Do Ngo Duong Ly Srisai Wongsa Santoso Wijaya Hidayat Susanto Tan Lim Goh Teo Ong Koh Chua Reyes Santos Cruz Bautista Ocampo Garcia Mendoza
Okafor Okeke Adeyemi Adebayo Okonkwo Eze Nwosu Balogun Mensah Owusu Boateng Asante Dlamini Nkosi Ndlovu Khumalo Mbeki Moyo Ncube Mwangi Kariuki Odhiambo Ochieng Kimani Tesfaye Bekele Haile Diallo Traore Keita Diop Ndiaye Fall Sow
`);

/** Titles that stand before a name, by which it is part of it. */
export const titles = split(`
Mr Mr. Mrs Mrs. Ms Ms. Miss Dr Dr. Prof Prof. Professor Sir Madam Herr Frau Hr. Fr. Dipl.-Ing. Sr Sr. Sra Sra. Srta. Don Doña Señor Señora M. Mme Mlle Monsieur Madame Maître Sig. Sig.ra Signor Signora Dott. Dott.ssa Ing. Avv.
Dhr. Mevr. Mw. Meneer Mevrouw Senhor Senhora Dra. Pan Pani Hr Fru Bay Bayan Shri Smt. Judge Captain Sergeant Lieutenant Colonel Rev. Father Sister
`);
